import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../../src/read/decode.ts';
import { readGold, scoredFields, spanOf } from '../../../src/lab/evaluate/gold-metrics.ts';
import { addScores, detection, scoreMetrics } from '../../../src/lab/evaluate/score-metrics.ts';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../../src/corpus/report-document.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import { seedBytes, seedEntries } from '../../support/corpus.ts';

const context = loadAnalysisContext('/');
const goldFolder = join(import.meta.dirname, '../../gold/metrics');
const scores = seedEntries().map((entry) => {
  const bytes = seedBytes(entry);
  const { report } = createReportDocument(bytes, entry.file, entry, context);
  const gold = readGold(readFileSync(join(goldFolder, `${entry.id}.yaml`), 'utf8'));
  return scoreMetrics(report.metrics, gold, decodeSource(bytes).text);
});

describe('the metrics of the five reports against the labels made by reading', () => {
  const total = addScores(scores);

  test('are detected with an F1 of at least 0.98', () => {
    expect(detection(total).f1, total.mistakes.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test.each([
    ['value', 0.995],
    ['unit', 0.98],
    ['kind', 0.98],
    ['status', 0.98],
    ['period', 0.95],
    ['qualifier', 0.95],
  ] as const)('have the right %s in at least %d', (field, least) => {
    const { right, judged } = total.fields[field];
    expect(right / judged, total.mistakes.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('have labels that are right, at least in part, in at least 0.95, and never misleading', () => {
    const { right, judged } = total.fields.label;
    expect((right + total.partialLabels) / judged).toBeGreaterThanOrEqual(0.95);
    expect(total.misleadingLabels).toBe(0);
  });
});

describe('the score', () => {
  const source = '新增企业42家,增长5%,约3个。';
  const gold = readGold(`
- { line: 1, quote: 42家, value: 42, qualifier: '=', unit: 家, kind: amount, status: actual, period: null, label: 新增企业 }
- { line: 1, quote: 5%, value: 5, qualifier: '=', unit: '%', kind: growth, status: actual, period: null, label: 新增企业 }
- { line: 1, quote: 约3个, value: 3, qualifier: '~', unit: 个, kind: amount, status: actual, period: null, label: 项目, arguable: true }
`);
  const metric = (quote: string, changes: Partial<Metric> = {}): Metric => ({
    report: 'r',
    section: null,
    paragraph: 'p',
    line: 1,
    start: source.indexOf(quote),
    end: source.indexOf(quote) + quote.length,
    quote,
    label: '新增企业',
    indicator: null,
    value: 42,
    valueMax: null,
    qualifier: '=',
    unit: '家',
    kind: 'amount',
    status: 'actual',
    period: null,
    year: null,
    yearBasis: null,
    scope: null,
    confidence: 1,
    url: '/',
    ...changes,
  });

  test('counts what is found, missed, extra and wrong, and leaves out what is arguable', () => {
    const score = scoreMetrics(
      [metric('42家', { value: 43 }), metric('约3个'), metric('。')],
      gold,
      source,
    );
    expect(score).toMatchObject({ hits: 1, extra: 1, missed: 1 });
    expect(score.fields.value).toEqual({ judged: 1, right: 0 });
    // The year is not labelled.
    expect(score.fields.year).toEqual({ judged: 0, right: 0 });
    for (const field of scoredFields.filter((name) => name !== 'value' && name !== 'year')) {
      expect(score.fields[field]).toEqual({ judged: 1, right: 1 });
    }
    // What is sure and extra counts as wrong.
    expect(score.sure).toEqual({ judged: 2, right: 0 });
    expect(detection(score)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('takes for right what a reader accepts, and leaves out what a reader finds arguable', () => {
    const [label] = readGold(`
- { line: 1, quote: 5%, value: 5, qualifier: '=', unit: 个百分点, kind: growth, kindAlso: [share], status: actual, period: '2024', periodAlso: [null], year: '2024', label: 新增企业, arguableIn: [status] }
`);
    if (!label) throw new Error('expected a label');
    const found = { value: 5, unit: '百分点', year: '2023' };
    const score = scoreMetrics(
      [metric('5%', { ...found, kind: 'share', status: 'target' })],
      [label],
      source,
    );
    expect(score.fields).toMatchObject({
      unit: { judged: 1, right: 1 },
      kind: { judged: 1, right: 1 },
      status: { judged: 0, right: 0 },
      period: { judged: 1, right: 1 },
      year: { judged: 1, right: 0 },
    });
    expect(score.all).toEqual({ judged: 1, right: 0 });
  });

  test('refuses a label whose quote does not stand in its line', () => {
    const first = gold.find(({ quote }) => quote === '42家');
    if (!first) throw new Error('expected a label');
    expect(() => spanOf({ ...first, nth: 2 }, source)).toThrow('expected 42家 2 times, found it 1');
  });
});
