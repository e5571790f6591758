import { expect, test } from 'vitest';
import { gradeItem } from '../../../src/lab/evaluate/gold-counterparts.ts';
import { readItems } from '../../../src/lab/evaluate/gold-other-reports.ts';
import { scoreCounterparts } from '../../../src/lab/evaluate/score-counterparts.ts';
import type { SectionLink } from '../../../src/lab/evaluate/align-reports.ts';
import { readSeed, seedEntries } from '../../support/corpus.ts';
import { seedReports } from '../../support/seed-reports.ts';
import { flattenSections } from '../../../src/schema/section-tree.ts';

const sources = new Map(seedEntries().map((entry) => [entry.id, readSeed(entry).source]));
const reports = new Map(
  seedReports().map((report) => [report.id, { report, source: sources.get(report.id) ?? '' }]),
);
const [jianghai, shawan] = ['guangzhou-haizhu-jianghai-2024', 'guangzhou-panyu-shawan-2023'];
const idOf = (report: string, title: string) => {
  const sections = flattenSections(reports.get(report)?.report.outline ?? []);
  const found = sections.find((section) => section.title.startsWith(title));
  if (!found) throw new Error(`expected a section ${title}`);
  return found.id;
};
const link = (title: string, kind: SectionLink['kind'] = 'match'): SectionLink => ({
  a: { report: jianghai, section: idOf(jianghai, '抓准招商引资') },
  b: { report: shawan, section: idOf(shawan, title) },
  kind,
  score: 1,
});
const [item] = readItems(`
- report: ${jianghai}
  line: 3
  quote: 二是抓准招商引资
  counterparts:
    - { report: ${shawan}, line: 3, quote: 一是推动经济发展, grade: good }
    - { report: ${shawan}, line: 4, quote: 二是改革开放, grade: related }
    - { report: ${shawan}, line: 12, quote: 十是党的全面领导, grade: good, arguable: true }
    - { report: ${shawan}, line: 16, quote: 四是靶向精准服务, grade: cross }
`).map((one) => gradeItem(one, reports));
if (!item) throw new Error('expected an item');

test('counts good matches for, related ones beside unnamed ones against', () => {
  const links = [
    link('推动经济发展稳中向好'),
    link('改革开放活力迸发'),
    link('文化综合实力持续彰显'),
  ];
  expect(scoreCounterparts(item, links, shawan)).toMatchObject({
    hits: 1,
    related: 1,
    wrong: 1,
    missed: 0,
  });
});

test('counts what is arguable, or crosses review and plan, neither for nor against', () => {
  // The last is not labelled, and a plan.
  const links = [link('党的全面领导'), link('靶向精准服务'), link('用党的创新理论凝心铸魂')];
  expect(scoreCounterparts(item, links, shawan)).toMatchObject({
    hits: 0,
    related: 0,
    wrong: 0,
    missed: 1,
  });
});

test('takes only a match for the answer good', () => {
  const links = [link('推动经济发展稳中向好', 'related')];
  expect(scoreCounterparts(item, links, shawan)).toMatchObject({ hits: 0, missed: 1 });
});
