import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../../src/read/decode.ts';
import { readGold, spanOf } from '../../../src/lab/evaluate/gold.ts';
import {
  addScores,
  detection,
  scoredFields,
  scoreMetrics,
} from '../../../src/lab/evaluate/score-metrics.ts';
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
    ['label', 0.95],
    ['period', 0.95],
    ['qualifier', 0.95],
  ] as const)('have the right %s in at least %d', (field, least) => {
    expect(total.right[field] / total.hits, total.mistakes.join('\n')).toBeGreaterThanOrEqual(
      least,
    );
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
    expect(score.right.value).toBe(0);
    for (const field of scoredFields.filter((name) => name !== 'value')) {
      expect(score.right[field]).toBe(1);
    }
    expect(detection(score)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('refuses a label whose quote does not stand in its line', () => {
    const first = gold.find(({ quote }) => quote === '42家');
    if (!first) throw new Error('expected a label');
    expect(() => spanOf({ ...first, nth: 2 }, source)).toThrow('expected 42家 2 times, found it 1');
  });
});
