import { expect, test } from 'vitest';
import { findSimilar } from '../../../src/analyse/alignment/index.ts';
import { alignReports } from '../../../src/lab/evaluate/align-reports.ts';
import { seedReports, weightsOf } from '../../support/seed-reports.ts';

const reports = seedReports();
const weights = weightsOf(reports);
const similar = [...findSimilar(reports, weights)];

test('finds for most sections what comparing all of them finds', () => {
  const links = alignReports(reports, weights).filter(({ kind }) => kind === 'match');
  const best = new Map<string, number>();
  for (const { a, b, score } of links) {
    for (const { report, section } of [a, b]) {
      const key = `${report}#${section}`;
      best.set(key, Math.max(score, best.get(key) ?? 0));
    }
  }
  const found = similar.flatMap(({ report, sections }) =>
    Object.entries(sections).map(([section, [first]]) => ({
      key: `${report}#${section}`,
      score: first?.score ?? 0,
    })),
  );
  const reached = found.filter(({ key, score }) => score >= (best.get(key) ?? 1));
  expect(reached.length / best.size).toBeGreaterThan(0.9);
});

test('names other reports only, each once, by falling score', () => {
  for (const { report, sections } of similar) {
    for (const list of Object.values(sections)) {
      expect(list.map((entry) => entry.report)).not.toContain(report);
      expect(new Set(list.map((entry) => entry.report)).size).toBe(list.length);
      const scores = list.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  }
});

test('says which matters two sections share', () => {
  const reasons = similar.flatMap(({ sections }) =>
    Object.values(sections).flatMap((list) =>
      list.filter(({ kind }) => kind === 'match').map(({ reason }) => reason),
    ),
  );
  const without = reasons.filter(({ matters }) => matters.length === 0);
  expect(without.length / reasons.length).toBeLessThan(0.15);
});

test('names no word that stands everywhere', () => {
  const lists = similar.flatMap(({ sections }) => Object.values(sections).flat());
  const named = new Set(lists.flatMap(({ reason }) => reason.terms));
  for (const word of ['发展', '建设', '推进', '工作']) expect(named).not.toContain(word);
});
