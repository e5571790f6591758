import { expect, test } from 'vitest';
import { createCorpusLinks } from '../../src/build/write-corpus-links.ts';
import type { ReportPassages } from '../../src/schema/passage.ts';
import { matterWords, seedReports } from '../support/seed-reports.ts';

/** Files written for some reports, by path. */
function filesOf(
  reports: ReturnType<typeof seedReports>,
  blockCharacters?: number,
): Map<string, string> {
  const files = new Map<string, string>();
  const sink = {
    write: (path: string, text: string) => void files.set(path, text),
    append: (path: string, text: string) => void files.set(path, (files.get(path) ?? '') + text),
  };
  const links = createCorpusLinks(sink, matterWords, { add: () => undefined }, blockCharacters);
  for (const report of reports) links.add(report);
  links.finish();
  return files;
}

test('every report has a file of similar sections and one of shared passages', () => {
  const reports = seedReports();
  const paths = reports.flatMap(({ id }) => [
    `data/similar/${id}.json.gz`,
    `data/passages/${id}.json.gz`,
  ]);
  expect([...filesOf(reports).keys()].sort()).toEqual(['data/terms.json', ...paths].sort());
});

test('a corpus of one report has its files too, and shares nothing', () => {
  const [report] = seedReports();
  if (!report) throw new Error('expected a report');
  const files = filesOf([report]);
  expect(JSON.parse(files.get(`data/similar/${report.id}.json.gz`) ?? '')).toEqual({
    report: report.id,
    sections: {},
  });
  expect(JSON.parse(files.get(`data/passages/${report.id}.json.gz`) ?? '')).toMatchObject({
    passages: [],
  });
});

test('a corpus too large for one look shares passages within blocks of neighbours', () => {
  const [report] = seedReports();
  if (!report) throw new Error('expected a report');
  const copies = ['a', 'b', 'c', 'd'].map((id) => ({ ...report, id }));
  const files = filesOf(copies, report.counts.characters * 2);
  const sharing = copies.map(({ id }) => {
    const { passages } = JSON.parse(
      files.get(`data/passages/${id}.json.gz`) ?? '',
    ) as ReportPassages;
    return [...new Set(passages.flatMap(({ places }) => places.map((place) => place.report)))];
  });
  expect(sharing).toEqual([['b'], ['a'], ['d'], ['c']]);
});
