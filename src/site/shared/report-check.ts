import { reportName } from './report-name.ts';
import type { Paths } from '../../paths.ts';
import { CHECK_OUTCOMES, type Check, type CheckOutcome } from '../../schema/reconciliation.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { checkStrings } from '../../words/check.ts';
import { shortYears } from './report-card.ts';
import type { Piece, Run } from './text/report-text.ts';

/** The mark beside a number that was recomputed; it links to the calculation. */
interface CheckMark {
  href: string;
  outcome: CheckOutcome;
  /** `≠ 不符`: drawn, not part of the report's text. */
  words: string;
  /** What the link is, for those who hear it. */
  name: string;
}

/** A piece of text, or the mark behind a number that was recomputed, which has no text. */
type MarkedPiece = Piece | { kind: 'check'; mark: CheckMark };

export type MarkedRun = Omit<Run, 'pieces'> & { pieces: MarkedPiece[] };

/** One check as lists show it. */
export interface CheckLine {
  id: string;
  outcome: CheckOutcome;
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
  outcome: CheckOutcome;
  word: string;
  count: number;
}

function checkMark({ id, outcome }: Check): CheckMark {
  const word = checkStrings.outcome[outcome];
  return {
    href: `#${id}`,
    outcome,
    words: `${checkStrings.sign[outcome]} ${word}`,
    name: checkStrings.mark(word),
  };
}

/** @param report absent on the report's own page */
export function checkLine(check: Check, report?: ReportSummary, paths?: Paths): CheckLine {
  const { id, outcome, kind, calculation, reason, quote, url, paragraph } = check;
  return {
    id,
    outcome,
    kind: checkStrings.kind[kind],
    calculation,
    reason,
    quote,
    href: report ? url : `#${id}`,
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

/** How many checks have each outcome, those that a reader looks for first; none is left out. */
export function outcomeCounts(checks: readonly Check[]): OutcomeCount[] {
  return CHECK_OUTCOMES.map((outcome) => ({
    outcome,
    word: checkStrings.outcome[outcome],
    count: checks.filter((check) => check.outcome === outcome).length,
  }));
}

/** `不符 1，相符 2`: outcomes that occur. */
export function countWords(counts: readonly OutcomeCount[]): string {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => checkStrings.countOf(word, count))
    .join(checkStrings.join);
}

/** Checks with those first that a reader looks for, each outcome in the order of the text. */
export function checksByOutcome(checks: readonly Check[]): Check[] {
  return CHECK_OUTCOMES.flatMap((outcome) => checks.filter((check) => check.outcome === outcome));
}

/** Runs of a paragraph with a mark behind each number that a check tests. */
export function withCheckMarks(runs: readonly Run[], checks: readonly Check[]): MarkedRun[] {
  if (checks.length === 0) return [...runs];
  const marks = Map.groupBy(checks, ({ operands }) => operands.at(-1)?.start ?? -1);
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
        ...tested.map((check): MarkedPiece => ({ kind: 'check', mark: checkMark(check) })),
      ];
    }),
  }));
}
