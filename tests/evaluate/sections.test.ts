import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateSections, sectionLines } from '../../src/evaluate/evaluate-sections.ts';
import { readGoldPairs } from '../../src/evaluate/gold-alignment.ts';
import { alignmentRates, scoreAlignment } from '../../src/evaluate/score-alignment.ts';
import { scoreTopics } from '../../src/evaluate/score-topics.ts';
import { flattenOutline } from '../../src/compare/outline.ts';
import { seedReports } from '../support/seed-reports.ts';

const goldFolder = join(import.meta.dirname, '../gold');
const readGold = (path: string) =>
  existsSync(join(goldFolder, path)) ? readFileSync(join(goldFolder, path), 'utf8') : undefined;
const reports = seedReports();
const evaluation = evaluateSections(reports, readGold);

test('labels the topic of every section and item below the top level', () => {
  const below = reports.flatMap(({ outline }) =>
    flattenOutline(outline).filter(({ section }) => section.level > 1),
  );
  expect(evaluation.topics.sections).toBe(below.length);
});

test('assigns topics that readers accept', () => {
  expect(evaluation.topics.accepted / evaluation.topics.sections).toBeGreaterThanOrEqual(0.92);
});

test('aligns the labelled pairs as readers do', () => {
  expect(evaluation.alignment.all.pairs).toBeGreaterThanOrEqual(120);
  const { precision, recall } = alignmentRates(evaluation.alignment.all);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

test('prints both halves and hides what is wrong in the one held out', () => {
  const lines = sectionLines(evaluation, true);
  expect(lines.filter((line) => line.startsWith('alignment, '))).toHaveLength(3);
  for (const mistake of evaluation.alignment['held-out'].mistakes) {
    expect(lines).not.toContain(`  ${mistake}`);
  }
});

test('refuses a label whose section is gone or has another heading', () => {
  const [pair] = readGoldPairs(readGold('alignment.yaml') ?? '[]');
  if (!pair) throw new Error('expected a labelled pair');
  const stale = { ...pair, a: { ...pair.a, heading: '别的标题' } };
  expect(() => scoreAlignment([], [stale], reports)).toThrow('expected heading 别的标题');
  const gone = { section: 's-none', heading: '无', main: 'economy', also: [] };
  expect(() => scoreTopics(reports[0]?.outline ?? [], [gone])).toThrow('found none');
});
