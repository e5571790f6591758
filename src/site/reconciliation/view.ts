import { entryOf } from '../shared/entry-at.ts';
import type { Paths } from '../../paths.ts';
import {
  RECONCILIATION_OUTCOMES,
  type Reconciliation,
  type ReconciliationOutcome,
} from '../../schema/reconciliation.ts';
import type { ReportSummary } from '../../schema/report.ts';
import type { CorpusIndex } from '../../schema/store.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import { strings } from '../../words/site.ts';
import { type Pagination, pageCount, pageTitle, pagination } from '../shared/pagination.ts';
import {
  checkLine,
  type ReconciliationLine,
  type OutcomeCount,
} from '../shared/reconciliation/reconciliation-lines.ts';

/** Reconciliations of each outcome on the overview. */
const SHOWN = 10;

/** A link to the list of one outcome. */
export interface OutcomeLink extends OutcomeCount {
  href: string;
  current: 'page' | undefined;
}

export interface OutcomeSection extends OutcomeCount {
  meaning: string;
  lines: ReconciliationLine[];
  /** Link to the whole list; undefined if all of it is shown. */
  more: { words: string; href: string } | undefined;
}

/**
 * The overview of all reconciliations: the first ones of each outcome.
 *
 * @param first the first page of the reconciliations with an outcome
 * @param reports summaries by id
 */
export function reconciliationsOverview(
  first: (outcome: ReconciliationOutcome) => readonly Reconciliation[],
  index: CorpusIndex,
  reports: ReadonlyMap<string, ReportSummary>,
  paths: Paths,
) {
  const line = liner(reports, paths);
  const sections = outcomeLinks(index, undefined, paths)
    .filter(({ count }) => count > 0)
    .map(({ outcome, word, count, href }): OutcomeSection => ({
      outcome,
      word,
      count,
      meaning: reconciliationStrings.meaning[outcome],
      lines: first(outcome).slice(0, SHOWN).map(line),
      more:
        count > SHOWN ? { words: reconciliationStrings.page.all(word, count), href } : undefined,
    }));
  const total = sections.reduce((sum, { count }) => sum + count, 0);
  return {
    lead: reconciliationStrings.page.lead(total),
    links: outcomeLinks(index, undefined, paths),
    sections,
  };
}

export interface OutcomePage {
  title: string;
  meaning: string;
  range: string;
  links: OutcomeLink[];
  lines: ReconciliationLine[];
  pagination: Pagination | undefined;
}

/**
 * A page of the reconciliations with one outcome.
 *
 * @param reconciliations those of this page
 * @param number page, from 1
 * @param size reconciliations of a full page
 * @param reports summaries by id
 */
export function outcomePage(
  outcome: ReconciliationOutcome,
  reconciliations: readonly Reconciliation[],
  { number, size }: { number: number; size: number },
  index: CorpusIndex,
  reports: ReadonlyMap<string, ReportSummary>,
  paths: Paths,
): OutcomePage {
  const { page, outcome: words, meaning } = reconciliationStrings;
  const total = pageCount(index.reconciliationCounts[outcome], size);
  const title = page.title + strings.marks.colon + words[outcome];
  return {
    title: pageTitle(title, number, total),
    meaning: meaning[outcome],
    range: page.range(reconciliations.length, index.reconciliationCounts[outcome]),
    links: outcomeLinks(index, outcome, paths),
    lines: reconciliations.map(liner(reports, paths)),
    pagination: pagination(number, total, (next) => paths.reconciliationOutcome(outcome, next)),
  };
}

function outcomeLinks(
  { reconciliationCounts }: CorpusIndex,
  current: ReconciliationOutcome | undefined,
  paths: Paths,
): OutcomeLink[] {
  return RECONCILIATION_OUTCOMES.map((outcome) => ({
    outcome,
    word: reconciliationStrings.outcome[outcome],
    count: reconciliationCounts[outcome],
    href: paths.reconciliationOutcome(outcome),
    current: outcome === current ? 'page' : undefined,
  }));
}

/** @throws if a reconciliation's report is not among the summaries */
function liner(
  reports: ReadonlyMap<string, ReportSummary>,
  paths: Paths,
): (reconciliation: Reconciliation) => ReconciliationLine {
  return (reconciliation) =>
    checkLine(reconciliation, entryOf(reports, reconciliation.report), paths);
}
