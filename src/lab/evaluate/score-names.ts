import type { ReadReport } from './gold-counterparts.ts';
import { placeNames, type NamedSentence } from './gold-other-reports.ts';
import { judgeLabel, type LabelAgreement } from './label-agreement.ts';

/** How the names of values agree with a reader's, and those that do not, in words. */
export interface NameScore extends Record<LabelAgreement, number> {
  /** Named by the reader, not read as a value. */
  missed: number;
  mistakes: string[];
}

/** @param read every report that the sentences stand in */
export function scoreNames(
  sentences: readonly NamedSentence[],
  read: ReadonlyMap<string, ReadReport>,
): NameScore {
  const score: NameScore = {
    right: 0,
    partial: 0,
    misleading: 0,
    other: 0,
    missed: 0,
    mistakes: [],
  };
  for (const sentence of sentences) {
    const one = read.get(sentence.report);
    if (!one) throw new Error(`expected report ${sentence.report}`);
    for (const name of placeNames(sentence, one.source)) {
      const metric = one.report.metrics.find(
        ({ start, end }) => start < name.end && name.start < end,
      );
      const agreement = metric === undefined ? 'missed' : judgeLabel(metric.label, name);
      score[agreement] += 1;
      if (agreement === 'right') continue;
      score.mistakes.push(
        `${sentence.report}:${sentence.line} ${agreement} ${name.quote}: ${metric?.label ?? ''}, expected ${name.label}`,
      );
    }
  }
  return score;
}
