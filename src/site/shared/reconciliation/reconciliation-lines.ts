import { reportName } from '../report-name.ts';
import type { Paths } from '../../../paths.ts';
import {
  RECONCILIATION_OUTCOMES,
  type Reconciliation,
  type ReconciliationOutcome,
} from '../../../schema/reconciliation.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import { strings } from '../../../words/site.ts';
import { reconciliationStrings } from '../../../words/reconciliation.ts';
import { shortYears } from '../report-card.ts';
import type { Piece, Run } from '../text/report-text.ts';

/** The mark beside a number that was recomputed; it links to the calculation. */
interface CheckMark {
  href: string;
  outcome: ReconciliationOutcome;
  /** `≠ 不符`: drawn, not part of the report's text. */
  words: string;
  /** What the link is, for those who hear it. */
  name: string;
}

/** A piece of text, or the mark behind a number that was recomputed, which has no text. */
type MarkedPiece = Piece | { kind: 'reconciliation'; mark: CheckMark };

export type MarkedRun = Omit<Run, 'pieces'> & { pieces: MarkedPiece[] };

/** One reconciliation as lists show it. */
export interface ReconciliationLine {
  id: string;
  outcome: ReconciliationOutcome;
  kind: string;
  calculation: string;
  reason: string;
  quote: string;
  /** The calculation beside its sentence. */
  href: string;
  /** The paragraph that states it, on the same page. */
  sentence: string;
  /** Who reports on which years; absent on the report's own page. */
  report: { name: string; years: string; href: string } | undefined;
}

export interface OutcomeCount {
  outcome: ReconciliationOutcome;
  word: string;
  count: number;
}

function checkMark({ id, outcome }: Reconciliation): CheckMark {
  const word = reconciliationStrings.outcome[outcome];
  return {
    href: `#${id}`,
    outcome,
    words: `${reconciliationStrings.sign[outcome]} ${word}`,
    name: reconciliationStrings.mark(word),
  };
}

/** @param report absent on the report's own page */
export function checkLine(
  reconciliation: Reconciliation,
  report?: ReportSummary,
  paths?: Paths,
): ReconciliationLine {
  const { id, outcome, kind, calculation, reason, quote, paragraph } = reconciliation;
  return {
    id,
    outcome,
    kind: reconciliationStrings.kind[kind],
    calculation,
    reason,
    quote,
    href: report && paths ? paths.fragment(report.id, id) : `#${id}`,
    sentence: `#${paragraph}`,
    report:
      report && paths
        ? {
            name: reportName(report).own,
            years: shortYears(report),
            href: paths.report(report.id),
          }
        : undefined,
  };
}

/** How many reconciliations have each outcome, those that a reader looks for first; none is left out. */
export function outcomeCounts(reconciliations: readonly Reconciliation[]): OutcomeCount[] {
  return RECONCILIATION_OUTCOMES.map((outcome) => ({
    outcome,
    word: reconciliationStrings.outcome[outcome],
    count: reconciliations.filter((reconciliation) => reconciliation.outcome === outcome).length,
  }));
}

/** `不符 1，相符 2`: outcomes that occur. */
export function countWords(counts: readonly OutcomeCount[]): string {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => reconciliationStrings.countOf(word, count))
    .join(strings.marks.comma);
}

/** Checks with those first that a reader looks for, each outcome in the order of the text. */
export function reconciliationsByOutcome(
  reconciliations: readonly Reconciliation[],
): Reconciliation[] {
  return RECONCILIATION_OUTCOMES.flatMap((outcome) =>
    reconciliations.filter((reconciliation) => reconciliation.outcome === outcome),
  );
}

/** Runs of a paragraph with a mark behind each number that a reconciliation tests. */
export function withReconciliationMarks(
  runs: readonly Run[],
  reconciliations: readonly Reconciliation[],
): MarkedRun[] {
  if (reconciliations.length === 0) return [...runs];
  const marks = Map.groupBy(reconciliations, ({ operands }) => operands.at(-1)?.start ?? -1);
  return runs.map((run) => ({
    ...run,
    pieces: run.pieces.flatMap((piece, index): MarkedPiece[] => {
      if (piece.kind !== 'metric') return [piece];
      const next = run.pieces[index + 1];
      // A number that is cut in two has its mark behind the last part.
      if (next?.kind === 'metric' && next.metric === piece.metric) return [piece];
      const tested = marks.get(piece.metric.start) ?? [];
      return [
        piece,
        ...tested.map((reconciliation): MarkedPiece => ({
          kind: 'reconciliation',
          mark: checkMark(reconciliation),
        })),
      ];
    }),
  }));
}
