import type { Paths } from '../../paths.ts';
import type { SimilarSections } from '../../schema/alignment.ts';
import type { ReportPassages } from '../../schema/passage.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { homeStrings } from '../../words/home.ts';
import { emptyCompareState, formatCompareState } from '../compare/model/state.ts';
import type { NotedLink } from '../shared/noted-link.ts';
import { reportName } from '../shared/report-name.ts';

/** Two reports and what they have in common. */
interface ReportPair {
  a: ReportSummary;
  b: ReportSummary;
  /** Number of pairs of sections on one matter, both done or both planned. */
  matches: number;
  /** Number of passages that both have word for word. */
  shared: number;
}

/** A comparison of two reports, whole or what one planned against what the other did. */
interface Choice {
  pair: ReportPair;
  why: string;
  isPromise?: boolean;
}

/**
 * Up to three comparisons worth reading, no two of the same reports, each with why: what a place planned
 * for a year and what it then did; two reports on the same year; the two that deal with most of the same
 * matters; the two that share most passages.
 *
 * @param reports those among which pairs are looked for
 * @param similar of each of them
 * @param passages of each of them
 */
export function worthReading(
  reports: readonly ReportSummary[],
  similar: readonly SimilarSections[],
  passages: readonly ReportPassages[],
  paths: Paths,
): NotedLink[] {
  let pairs = pairReports(reports, countMatches(similar), countShared(passages));
  const choices = [promised, sameYear, alike, copied].flatMap((choose) => {
    const choice = choose(pairs);
    if (!choice) return [];
    const { a, b } = choice.pair;
    pairs = pairs.filter((pair) => pairKey(pair.a.id, pair.b.id) !== pairKey(a.id, b.id));
    return [choice];
  });
  return choices.slice(0, MOST_SHOWN).map((choice) => linkOf(choice, paths));
}

const MOST_SHOWN = 3;

function promised(pairs: readonly ReportPair[]): Choice | undefined {
  const bothWays = pairs.flatMap((pair) => [pair, { ...pair, a: pair.b, b: pair.a }]);
  const pair = bothWays.find(({ a, b }) => {
    const isOnePlace = a.place !== null && a.place.code === b.place?.code;
    return isOnePlace && a.planYear !== null && a.planYear === b.reviewYear;
  });
  return pair && { pair, why: homeStrings.worth.promised, isPromise: true };
}

function sameYear(pairs: readonly ReportPair[]): Choice | undefined {
  const ofOneYear = pairs.filter(
    ({ a, b }) => a.reviewYear !== null && a.reviewYear === b.reviewYear,
  );
  const pair = most(ofOneYear, ({ matches }) => matches);
  return pair && { pair, why: homeStrings.worth.sameYear(pair.matches) };
}

function alike(pairs: readonly ReportPair[]): Choice | undefined {
  const pair = most(pairs, ({ matches }) => matches);
  return pair && { pair, why: homeStrings.worth.alike(pair.matches) };
}

function copied(pairs: readonly ReportPair[]): Choice | undefined {
  const pair = most(pairs, ({ shared }) => shared);
  return pair && { pair, why: homeStrings.worth.copied(pair.shared) };
}

/** The first of the pairs with the highest count; undefined where all counts are 0. */
function most(
  pairs: readonly ReportPair[],
  countOf: (pair: ReportPair) => number,
): ReportPair | undefined {
  const [best] = pairs.filter((pair) => countOf(pair) > 0).sort((x, y) => countOf(y) - countOf(x));
  return best;
}

function pairReports(
  reports: readonly ReportSummary[],
  matches: ReadonlyMap<string, number>,
  shared: ReadonlyMap<string, number>,
): ReportPair[] {
  return reports.flatMap((a, index) =>
    reports.slice(index + 1).map((b) => {
      const key = pairKey(a.id, b.id);
      return { a, b, matches: matches.get(key) ?? 0, shared: shared.get(key) ?? 0 };
    }),
  );
}

/** Each pair of sections once, though both of its reports may list it. */
function countMatches(similar: readonly SimilarSections[]): ReadonlyMap<string, number> {
  const found = new Map<string, string>();
  for (const { report, sections } of similar) {
    for (const [section, links] of Object.entries(sections)) {
      for (const { kind, reason, ...other } of links) {
        if (kind !== 'match' || !reason.sameStatus) continue;
        const ends = [`${report}#${section}`, `${other.report}#${other.section}`];
        found.set(ends.sort().join(' '), pairKey(report, other.report));
      }
    }
  }
  return countValues(found.values());
}

/** Passages as the first of the two reports lists them. */
function countShared(passages: readonly ReportPassages[]): ReadonlyMap<string, number> {
  return countValues(
    passages.flatMap(({ report, passages: own }) =>
      own.flatMap(({ places }) =>
        places
          .filter((place) => report < place.report)
          .map((place) => pairKey(report, place.report)),
      ),
    ),
  );
}

function countValues(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

function linkOf({ pair: { a, b }, why, isPromise = false }: Choice, paths: Paths): NotedLink {
  const column = (report: ReportSummary, part: 'plan' | 'review') => {
    return { report: report.id, section: null, part: isPromise ? part : null };
  };
  const state = { ...emptyCompareState, columns: [column(a, 'plan'), column(b, 'review')] };
  return {
    name: homeStrings.worth.name(reportName(a), reportName(b)),
    note: why,
    href: paths.compare(formatCompareState(state)),
  };
}
