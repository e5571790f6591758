import type { Paths } from '../../paths.ts';
import { CHECK_OUTCOMES, type Check, type CheckOutcome } from '../../schema/reconciliation.ts';
import type { ReportSummary } from '../../schema/report.ts';
import type { CorpusIndex } from '../../schema/store.ts';
import { checkStrings } from '../../words/check.ts';
import { type Pagination, pageCount, pageTitle, pagination } from '../shared/pagination.ts';
import { checkLine, type CheckLine, type OutcomeCount } from '../shared/report-check.ts';

/** Checks of each outcome on the overview. */
const SHOWN = 10;

/** A way to the list of one outcome. */
export interface OutcomeLink extends OutcomeCount {
  href: string;
  current: 'page' | undefined;
}

export interface OutcomeSection extends OutcomeCount {
  meaning: string;
  lines: CheckLine[];
  /** The whole list; absent where all of it is shown. */
  more: { words: string; href: string } | undefined;
}

/**
 * The overview of all checks: the first ones of each outcome.
 *
 * @param first the first page of the checks with an outcome
 * @param reports summaries by id
 */
export function checksOverview(
  first: (outcome: CheckOutcome) => readonly Check[],
  index: CorpusIndex,
  reports: ReadonlyMap<string, ReportSummary>,
  paths: Paths,
) {
  const line = liner(reports, paths);
  const sections = outcomeLinks(index, undefined, paths).map(
    ({ outcome, word, count, href }): OutcomeSection => ({
      outcome,
      word,
      count,
      meaning: checkStrings.meaning[outcome],
      lines: first(outcome).slice(0, SHOWN).map(line),
      more: count > SHOWN ? { words: checkStrings.page.all(word, count), href } : undefined,
    }),
  );
  const total = sections.reduce((sum, { count }) => sum + count, 0);
  return {
    lead: checkStrings.page.lead(total),
    links: outcomeLinks(index, undefined, paths),
    sections,
  };
}

export interface OutcomePage {
  title: string;
  meaning: string;
  range: string;
  links: OutcomeLink[];
  lines: CheckLine[];
  pagination: Pagination | undefined;
}

/**
 * A page of the checks with one outcome.
 *
 * @param checks those of this page
 * @param number page, from 1
 * @param size checks of a full page
 * @param reports summaries by id
 */
export function outcomePage(
  outcome: CheckOutcome,
  checks: readonly Check[],
  { number, size }: { number: number; size: number },
  index: CorpusIndex,
  reports: ReadonlyMap<string, ReportSummary>,
  paths: Paths,
): OutcomePage {
  const { page, outcome: words, meaning } = checkStrings;
  const total = pageCount(index.checkCounts[outcome], size);
  const title = `${page.title}：${words[outcome]}`;
  return {
    title: pageTitle(title, number, total),
    meaning: meaning[outcome],
    range: page.range(checks.length, index.checkCounts[outcome]),
    links: outcomeLinks(index, outcome, paths),
    lines: checks.map(liner(reports, paths)),
    pagination: pagination(number, total, (next) => paths.checkOutcome(outcome, next)),
  };
}

function outcomeLinks(
  { checkCounts }: CorpusIndex,
  current: CheckOutcome | undefined,
  paths: Paths,
): OutcomeLink[] {
  return CHECK_OUTCOMES.map((outcome) => ({
    outcome,
    word: checkStrings.outcome[outcome],
    count: checkCounts[outcome],
    href: paths.checkOutcome(outcome),
    current: outcome === current ? 'page' : undefined,
  }));
}

/** @throws if a check's report is not among the summaries */
function liner(
  reports: ReadonlyMap<string, ReportSummary>,
  paths: Paths,
): (check: Check) => CheckLine {
  return (check) => {
    const report = reports.get(check.report);
    if (!report) throw new Error(`expected a report "${check.report}" for its check`);
    return checkLine(check, report, paths);
  };
}
