import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { evaluateOthers } from '../../../src/lab/evaluate/evaluate-other-reports.ts';
import {
  readHeadings,
  readItems,
  readNamedSentences,
  readOtherReports,
  readPairedItems,
  readSentences,
} from '../../../src/lab/evaluate/gold-other-reports.ts';

const gold = join(import.meta.dirname, '../../gold');
const read = (path: string) => readFileSync(join(gold, path), 'utf8');

test('hold the labels of 28 other reports, 12 outlines and items with their counterparts', () => {
  const reports = new Set(readOtherReports(read('others/reports.yaml')).map((one) => one.report));
  const sentences = readSentences(read('others/values.yaml'));
  const names = readNamedSentences(read('others/names.yaml'));
  const items = readPairedItems(read('others/pairs.yaml'));
  const outlines = readdirSync(join(gold, 'others/outlines'));
  expect(reports.size).toBe(28);
  expect(sentences.flatMap(({ metrics }) => metrics).length).toBeGreaterThanOrEqual(300);
  expect(names.flatMap((sentence) => sentence.names)).toHaveLength(378);
  expect(items).toHaveLength(60);
  expect(readPairedItems(read('others/fresh-pairs.yaml'))).toHaveLength(39);
  expect(readPairedItems(read('others/county-pairs.yaml'))).toHaveLength(40);
  expect(outlines).toHaveLength(12);
  expect(readItems(read('counterparts.yaml'))).toHaveLength(45);
  const named = [
    ...[...sentences, ...names].map(({ report }) => report),
    ...items.flatMap(({ report, other }) => [report, other]),
    ...outlines.map((file) => file.replace(/\.yaml$/u, '')),
  ];
  for (const report of named) expect(reports).toContain(report);
  for (const file of outlines) {
    expect(readHeadings(read(`others/outlines/${file}`)).length).toBeGreaterThan(0);
  }
});

test('are not held against a text that is not the one that was labelled', () => {
  const files = {
    readGold: (path: string) => read(`others/${path}`),
    readReport: () => new TextEncoder().encode('改过的报告\n'),
  };
  expect(() => evaluateOthers(files, loadAnalysisContext('/'))).toThrow(
    '001-2026-shanghai.txt: expected the text that was labelled, found another',
  );
});
