import { expect, test } from 'vitest';
import { linkReports, writePassages } from '../../src/build/link-reports.ts';
import { createTermCounter } from '../../src/analyse/alignment/index.ts';
import { shardsOf } from '../../src/corpus/shards.ts';
import type { ReportPassages } from '../../src/schema/passage.ts';
import { matterWords, seedReports } from '../support/seed-reports.ts';

/** Files written for some reports in one shard or several, by path. */
function filesOf(
  reports: ReturnType<typeof seedReports>,
  { blockCharacters, shards = 1 }: { blockCharacters?: number; shards?: number } = {},
): Map<string, string> {
  const files = new Map<string, string>();
  const sink = {
    write(path: string, text: string) {
      expect(files.has(path)).toBe(false);
      files.set(path, text);
    },
    append: () => expect.unreachable(),
  };
  const terms = createTermCounter();
  for (const report of reports) terms.add(report);
  const store = {
    summaries: () => reports,
    report: (id: string) => reports.find((report) => report.id === id) ?? expect.unreachable(),
    termCounts: () => [terms.counts()],
  };
  for (const shard of shardsOf(shards)) {
    linkReports(store, sink, matterWords, shard);
    writePassages(store, sink, shard, blockCharacters);
  }
  return files;
}

test('every report has a file of similar sections and one of shared passages', () => {
  const reports = seedReports();
  const paths = reports.flatMap(({ id }) => [
    `data/similar/${id}.json.gz`,
    `data/passages/${id}.json.gz`,
  ]);
  expect([...filesOf(reports).keys()].sort()).toEqual(paths.sort());
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
  const files = filesOf(copies, { blockCharacters: report.counts.characters * 2, shards: 3 });
  const sharing = copies.map(({ id }) => {
    const { passages } = JSON.parse(
      files.get(`data/passages/${id}.json.gz`) ?? '',
    ) as ReportPassages;
    return [...new Set(passages.flatMap(({ places }) => places.map((place) => place.report)))];
  });
  expect(sharing).toEqual([['b'], ['a'], ['d'], ['c']]);
});

test('shards write together what one writes, each file once', () => {
  const reports = seedReports();
  const [whole, parts] = [filesOf(reports), filesOf(reports, { shards: 4 })];
  expect(new Map([...parts].sort())).toEqual(new Map([...whole].sort()));
});
