import { expect, test } from 'vitest';
import { alignReports } from '../../../src/lab/evaluate/align-reports.ts';
import { linkReason } from '../../../src/site/compare/model/link-reason.ts';
import { seedReports, weightsOf } from '../../support/seed-reports.ts';

const reports = seedReports();
const weights = weightsOf(reports);
const links = alignReports(reports, weights);

test('links sections of different reports only, each pair once, in the order of the columns', () => {
  const column = (id: string) => reports.findIndex((report) => report.id === id);
  const keys = links.map(({ a, b }) => `${a.report}#${a.section} ${b.report}#${b.section}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { a, b } of links) expect(column(a.report)).toBeLessThan(column(b.report));
});

test('gives the same links for the same reports', () => {
  expect(alignReports(reports, weights)).toEqual(links);
});

test('gives the same links whichever report comes first', () => {
  const [first, second] = reports.slice(0, 2);
  const both = [first, second].filter((report) => report !== undefined);
  const pairsOf = (from: typeof both, isTurned: boolean) =>
    alignReports(from, weights)
      .map(({ a, b, score }) =>
        isTurned ? `${b.section} ${a.section} ${score}` : `${a.section} ${b.section} ${score}`,
      )
      .sort();
  expect(pairsOf(both.toReversed(), true)).toEqual(pairsOf(both, false));
});

test('says in words why two sections are linked', () => {
  const reason = {
    topics: ['urban-renewal', 'unknown'],
    matters: ['城市更新', '道路交通'],
    terms: ['新中轴', '旧改'],
    heading: ['城市更新'],
    passages: ['”,推进矛盾纠纷多元化解和信访工作法治化'],
    sameStatus: true,
  };
  const words = linkReason(reason, (id) => (id === 'urban-renewal' ? '城市更新与建设' : undefined));
  expect(words).toBe(
    '同属“城市更新与建设”，都涉及：城市更新、道路交通，标题都有：城市更新，共同提法：新中轴、旧改，共同表述“推进矛盾纠纷多元化解和信访工作法治化”',
  );
});

test('has words also where two sections share nothing that can be named', () => {
  const reason = {
    topics: [],
    matters: [],
    terms: [],
    heading: [],
    passages: [],
    sameStatus: false,
  };
  expect(linkReason(reason, () => undefined)).toBe('用词相近');
});
