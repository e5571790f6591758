import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportSummary } from '../../../../src/schema/report.ts';
import {
  findPairs,
  pairLink,
  pairSegments,
  pairState,
  type Pair,
} from '../../../../src/site/compare/view/ready-made-pairs.ts';
import {
  haibin,
  jianghai,
  paths,
  placeOf,
  shawan,
  summaryOf,
  xiqu,
} from '../../../support/report-summaries.ts';

/** Summaries in the order of the site. */
const inOrder = (summaries: readonly ReportSummary[]) =>
  summaries.toSorted((a, b) => ((a.place?.code ?? '') < (b.place?.code ?? '') ? -1 : 1));
const words = (pairs: readonly Pair[]) =>
  pairs.map((pair) => `${pair.kind} ${pairSegments(pair).join(' ')}${pair.samePlace ? '' : ' *'}`);

describe('pairs', () => {
  test('set a plan against the report on that year of the same place', () => {
    const reports = [
      summaryOf('jianghai-2024', jianghai, 2024, 2025),
      summaryOf('jianghai-2023', jianghai, 2023, 2024),
      summaryOf('shawan-2024', shawan, 2024, 2025),
    ];
    expect(words(findPairs(reports))).toEqual([
      'year jianghai-2024 shawan-2024 *',
      'promise jianghai-2023~plan jianghai-2024~review',
    ]);
  });

  test('leave a report whose own place answers its plan without another of its year', () => {
    const reports = inOrder([
      summaryOf('jianghai-2024', jianghai, 2024, 2025),
      summaryOf('jianghai-2023', jianghai, 2023, 2024),
      summaryOf('shawan-2023', shawan, 2023, 2026),
      summaryOf('shawan-2022', shawan, 2022, 2023),
    ]);
    expect(words(findPairs(reports))).toEqual([
      'promise jianghai-2023~plan jianghai-2024~review',
      'year shawan-2023 jianghai-2023 *',
      'promise shawan-2022~plan shawan-2023~review',
    ]);
  });

  test('set it against the nearest place where its own has no report on that year', () => {
    const reports = inOrder([
      summaryOf('jianghai-2023', jianghai, 2023, 2024),
      summaryOf('haibin-2024', haibin, 2024, 2025),
      summaryOf('xiqu-2024', xiqu, 2024, 2025),
      summaryOf('shawan-2024', shawan, 2024, 2025),
      summaryOf('jianghai-2025', jianghai, 2025, null),
    ]);
    expect(words(findPairs(reports))).toContain('promise jianghai-2023~plan shawan-2024~review *');
    expect(words(findPairs(reports))).toContain('promise shawan-2024~plan jianghai-2025~review *');
  });

  test('never set a report against itself, though it plans the rest of the year it reviews', () => {
    const half = summaryOf('jianghai-2024-half', jianghai, 2024, 2024);
    expect(findPairs([half])).toEqual([]);
    const whole = summaryOf('jianghai-2024', jianghai, 2024, 2025);
    expect(words(findPairs([whole, half]))).toEqual([
      'promise jianghai-2024-half~plan jianghai-2024~review',
    ]);
  });

  test('leave out reports without a plan, without a review, and years that nobody reviews', () => {
    const reports = [
      summaryOf('a', jianghai, null, 2030),
      summaryOf('b', shawan, 2020, null),
      summaryOf('c', xiqu, null, null),
    ];
    expect(findPairs(reports)).toEqual([]);
  });

  const summary = fc.record({
    place: fc.constantFrom(
      '110101001000',
      '440105014000',
      '440105015000',
      '440113017000',
      '440100000000',
    ),
    reviewYear: fc.option(fc.integer({ min: 2020, max: 2023 })),
    planYear: fc.option(fc.integer({ min: 2020, max: 2024 })),
  });
  const corpora = fc
    .array(summary, { maxLength: 14 })
    .map((rows) =>
      inOrder(
        rows.map(({ place, reviewYear, planYear }, index) =>
          summaryOf(`r-${index}`, placeOf(place, '甲省'), reviewYear, planYear),
        ),
      ),
    );
  const nearness = (a: ReportSummary, b: ReportSummary) => {
    const [x, y] = [a.place?.code ?? '', b.place?.code ?? ''];
    return [...x].findIndex((digit, at) => digit !== y[at]) + (x === y ? x.length + 1 : 0);
  };

  test('take the nearest of all reports, wherever there is one', () => {
    fc.assert(
      fc.property(corpora, (summaries) => {
        const pairs = findPairs(summaries);
        const byId = new Map(summaries.map((each) => [each.id, each]));
        for (const report of summaries) {
          const answers = summaries.filter(
            ({ id, reviewYear }) => id !== report.id && reviewYear === report.planYear,
          );
          const pair = pairs.find(({ kind, a }) => kind === 'promise' && a.report === report.id);
          if (report.planYear === null || answers.length === 0) {
            expect(pair).toBeUndefined();
            continue;
          }
          const answer = byId.get(pair?.b.report ?? '');
          const best = Math.max(...answers.map((other) => nearness(report, other)));
          expect(answer && nearness(report, answer)).toBe(best);
          expect(pair?.samePlace).toBe(answer?.place?.code === report.place?.code);
        }
        const peersOf = ({ place, reviewYear }: ReportSummary) =>
          summaries.filter(
            (other) =>
              reviewYear !== null &&
              other.reviewYear === reviewYear &&
              other.place?.code !== place?.code,
          );
        const isAnswered = ({ id, place, planYear }: ReportSummary) =>
          planYear !== null &&
          summaries.some(
            (other) =>
              other.id !== id && other.reviewYear === planYear && other.place?.code === place?.code,
          );
        for (const report of summaries.filter((each) => !isAnswered(each))) {
          const own = pairs.filter(
            ({ kind, a, b }) => kind === 'year' && [a.report, b.report].includes(report.id),
          );
          const peers = peersOf(report);
          expect(own.length > 0).toBe(peers.length > 0);
          const best = Math.max(0, ...peers.map((other) => nearness(report, other)));
          const others = own.map(({ a, b }) =>
            byId.get(a.report === report.id ? b.report : a.report),
          );
          const reached = others.map((other) => (other ? nearness(report, other) : 0));
          expect(Math.max(0, ...reached)).toBe(best);
        }
        const addresses = pairs.map((pair) => pairSegments(pair).toSorted().join(' '));
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(pairs.length).toBeLessThanOrEqual(2 * summaries.length);
      }),
    );
  });
});

test('a link to a pair names the years that each side shows, and says where places differ', () => {
  const reports = inOrder([
    summaryOf('jianghai-2023', jianghai, 2023, 2024),
    summaryOf('shawan-2024', shawan, 2024, 2025),
  ]);
  const nameOf = (id: string) => reports.find((report) => report.id === id);
  const [pair] = findPairs(reports);
  if (!pair) throw new Error('expected a pair');
  const link = pairLink(pair, nameOf, paths);
  expect(link.name).toBe('江海街道计划2024年与沙湾街道回顾2024年');
  expect(link.note).toContain('不是同一地方');
  expect(link.href).toBe('/base/compare/jianghai-2023~plan/shawan-2024~review/');
  expect(pairState(pair)).toBe('?a=jianghai-2023~plan&b=shawan-2024~review');
});
