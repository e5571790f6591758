import { firstPlace } from '../../../analyse/halving.ts';
import type { NotedLink } from '../../shared/noted-link.ts';
import { reportName } from '../../shared/report-name.ts';
import { emptyCompareState, formatCompareState, type ColumnChoice } from '../model/state.ts';
import type { Paths } from '../../../paths.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import { compareStrings } from '../../../words/compare.ts';
import { yearWords } from './picker-choices.ts';

/**
 * A comparison that is built beforehand: `promise` what was planned for a year against what was
 * reported of it; `year` two reports on the same year.
 */
export interface Pair {
  kind: 'promise' | 'year';
  a: ColumnChoice;
  b: ColumnChoice;
  /** False where the two are of different places: the one does not answer to the other. */
  samePlace: boolean;
}

/**
 * For each report its plan with the report on that year of the same place; where there is none, its plan
 * with that of the nearest place, and itself with the nearest other place's report on the same year.
 *
 * @param summaries in the order of the site: by place code, then newest first
 * @returns each pair once, in the order of its first report
 */
export function findPairs(summaries: readonly ReportSummary[]): Pair[] {
  const byYear = Map.groupBy(summaries, ({ reviewYear }) => reviewYear);
  const pairs = new Map<string, Pair>();
  const add = (pair: Pair) => {
    const key = [addressOf(pair.a), addressOf(pair.b)].sort().join(' ');
    if (!pairs.has(key)) pairs.set(key, pair);
  };
  for (const report of summaries) {
    const { planYear, reviewYear } = report;
    const answer =
      planYear === null ? undefined : nearest(report, byYear.get(planYear) ?? [], true);
    if (answer) add(pairOf('promise', report, answer));
    if (answer && isSamePlace(report, answer)) continue;
    const peer =
      reviewYear === null ? undefined : nearest(report, byYear.get(reviewYear) ?? [], false);
    if (peer) add(pairOf('year', report, peer));
  }
  return [...pairs.values()];
}

/** Path segments of a pair's page: `['x-2023~plan', 'x-2024~review']`. */
export function pairSegments({ a, b }: Pair): [string, string] {
  return [addressOf(a), addressOf(b)];
}

/** Address of the same comparison where everything can be chosen anew. */
export function pairState({ a, b }: Pair): string {
  return formatCompareState({ ...emptyCompareState, columns: [a, b] });
}

export function pairLink(
  pair: Pair,
  nameOf: (report: string) => ReportSummary | undefined,
  paths: Paths,
): NotedLink {
  const [a, b] = [pair.a, pair.b].map((choice) => sideName(nameOf(choice.report), choice));
  return {
    name: compareStrings.joined([a ?? '', b ?? '']),
    note: pair.kind === 'promise' && !pair.samePlace ? compareStrings.differs : undefined,
    href: paths.pair(...pairSegments(pair)),
  };
}

function sideName(report: ReportSummary | undefined, { part }: ColumnChoice): string {
  if (!report) return '';
  const { reviewYear, planYear } = report;
  const years = {
    reviewYear: part === 'plan' ? null : reviewYear,
    planYear: part === 'review' ? null : planYear,
  };
  return compareStrings.columnName(reportName(report).own, yearWords(years));
}

function pairOf(kind: Pair['kind'], a: ReportSummary, b: ReportSummary): Pair {
  const choice = (report: ReportSummary, part: ColumnChoice['part']): ColumnChoice => {
    return { report: report.id, section: null, part: kind === 'promise' ? part : null };
  };
  return {
    kind,
    a: choice(a, 'plan'),
    b: choice(b, 'review'),
    samePlace: isSamePlace(a, b),
  };
}

const isSamePlace = (a: ReportSummary, b: ReportSummary) =>
  a.place !== null && a.place.code === b.place?.code;

function addressOf({ report, part }: ColumnChoice): string {
  return part === null ? report : `${report}~${part}`;
}

/**
 * The report of the nearest place: that with the longest common beginning of codes.
 *
 * @param others in the order of codes
 * @param own true if a report of the same place may be taken; it is then the nearest
 */
function nearest(
  report: ReportSummary,
  others: readonly ReportSummary[],
  own: boolean,
): ReportSummary | undefined {
  const code = codeOf(report);
  const allowed = (other: ReportSummary | undefined) =>
    other !== undefined && other.id !== report.id && (own || codeOf(other) !== code);
  const low = firstPlace(others.length, (at) => codeOf(others[at]) >= code);
  let after = low;
  while (after < others.length && !allowed(others[after])) after += 1;
  // What stands before has a lower code: it is neither this report nor of this place.
  const [left, right] = [others[low - 1], others[after]];
  return commonStart(codeOf(left), code) > commonStart(codeOf(right), code)
    ? left
    : (right ?? left);
}

function codeOf(report: ReportSummary | undefined): string {
  return report?.place?.code ?? '';
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
