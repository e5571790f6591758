import { expect, test } from 'vitest';
import type { ReportPassages } from '../../../src/schema/passage.ts';
import type { ReportSummary } from '../../../src/schema/report.ts';
import { worthReading } from '../../../src/site/home/worth-reading.ts';
import { haibin, jianghai, paths, shawan, summaryOf } from '../../support/report-summaries.ts';

const before = summaryOf('jianghai-2023', jianghai, 2023, 2024);
const after = summaryOf('jianghai-2024', jianghai, 2024, 2025);
const peer = summaryOf('shawan-2023', shawan, 2023, 2024);
const other = summaryOf('haibin-2022', haibin, 2022, 2023);

/** What one report says of others: how many sections match, by report. */
function similarOf({ id: report }: ReportSummary, matches: Record<string, number>) {
  const links = Object.entries(matches).flatMap(([other, count]) =>
    Array.from({ length: count }, (_, index) => ({ other, section: `s-${index}` })),
  );
  const link = (otherReport: string, section: string) => ({
    report: otherReport,
    section,
    place: '',
    year: null,
    heading: '',
    status: 'review' as const,
    kind: 'match' as const,
    score: 0.9,
    reason: { topics: [], matters: [], terms: [], heading: [], passages: [], sameStatus: true },
  });
  const sections = Object.groupBy(links, ({ section }) => section);
  return {
    report,
    sections: Object.fromEntries(
      Object.entries(sections).map(([section, some = []]) => [
        section,
        some.map(({ other: to }) => link(to, section)),
      ]),
    ),
  };
}

function passagesOf({ id: report }: ReportSummary, shared: Record<string, number>): ReportPassages {
  const passage = (otherReport: string, start: number) => ({
    paragraph: 'p-1',
    start,
    end: start + 13,
    scope: 'elsewhere' as const,
    reports: 1,
    places: [{ report: otherReport, paragraph: 'p-1', start, end: start + 13 }],
  });
  const passages = Object.entries(shared).flatMap(([to, count]) =>
    Array.from({ length: count }, (_, index) => passage(to, 20 * index)),
  );
  const none = { place: 0, district: 0, city: 0, elsewhere: 0 };
  return { report, characters: 0, own: 0, shared: none, passages, near: [] };
}

test('names three comparisons of other reports each, with why they are worth reading', () => {
  const links = worthReading(
    [after, before, peer, other],
    // Each of two reports may list what they have in common: it counts once.
    [
      similarOf(before, { [peer.id]: 3, [other.id]: 4 }),
      similarOf(peer, { [before.id]: 2, [other.id]: 9 }),
    ],
    [passagesOf(before, { [peer.id]: 7 }), passagesOf(peer, { [before.id]: 7 })],
    paths,
  );
  expect(links.map(({ name, note, href }) => [name, note, href.replace(/^.*\?/u, '')])).toEqual([
    [
      '江海街道 2023—2024 与 江海街道 2024—2025',
      '一年的计划，和后来做到的',
      'a=jianghai-2023~plan&b=jianghai-2024~review',
    ],
    [
      '江海街道 2023—2024 与 沙湾街道 2023—2024',
      '写的是同一年，3 处写到同一件事',
      'a=jianghai-2023&b=shawan-2023',
    ],
    [
      '沙湾街道 2023—2024 与 海滨街道 2022—2023',
      '写得最近：9 处写到同一件事',
      'a=shawan-2023&b=haibin-2022',
    ],
  ]);
});

test('names none where reports have nothing in common', () => {
  expect(worthReading([after, peer, other], [], [], paths)).toEqual([]);
});

test('counts what is word for word the same', () => {
  const links = worthReading([after, other], [], [passagesOf(other, { [after.id]: 2 })], paths);
  expect(links.map(({ note }) => note)).toEqual(['2 段文字一字不差']);
});
