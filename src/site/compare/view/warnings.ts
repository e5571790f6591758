import type { ColumnChoice } from '../model/state.ts';
import type { Report } from '../../../schema/report.ts';
import { compareStrings } from '../../../words/compare.ts';
import type { ColumnText } from './column-text.ts';
import { sideOf } from './columns.ts';

/** A column that shows a report. */
export interface WarnedColumn {
  /** Place among the columns, from 0. */
  index: number;
  report: Pick<Report, 'place' | 'reviewYear' | 'planYear'>;
  choice: Pick<ColumnChoice, 'part'>;
  text: Pick<ColumnText, 'status' | 'blocks'>;
}

/**
 * What a reader must know before comparing: columns that say nothing of the topic or lack the part
 * asked for; plans beside reviews that do not answer to them, being of another place or year.
 *
 * @param topic name of the topic whose sections are shown; undefined for all text
 */
export function warnings(columns: readonly WarnedColumn[], topic: string | undefined): string[] {
  const words = compareStrings.notes;
  const empty = columns.filter(({ text }) => text.blocks.length === 0);
  const absent = empty.flatMap(({ index, choice: { part } }) => {
    if (topic !== undefined) return [words.offTopic(nameOf(index), topic, part)];
    return part === null ? [] : [words.noPart(nameOf(index), part)];
  });
  const filled = columns.filter((column) => !empty.includes(column));
  const plans = filled.filter((column) => statusOf(column) === 'plan');
  const reviews = filled.filter((column) => statusOf(column) === 'review');
  const unanswered = plans.flatMap((plan) =>
    reviews.flatMap((review) => promiseNotes(plan, review)),
  );
  return [...absent, ...unanswered];
}

function promiseNotes(plan: WarnedColumn, review: WarnedColumn): string[] {
  const words = compareStrings.notes;
  const sides = [nameOf(plan.index), nameOf(review.index)] as const;
  const { planYear } = plan.report;
  const { reviewYear } = review.report;
  const isSamePlace =
    plan.report.place !== null && plan.report.place.code === review.report.place?.code;
  return [
    ...(isSamePlace ? [] : [words.otherPlace(...sides)]),
    ...(planYear === null || reviewYear === null || planYear === reviewYear
      ? []
      : [words.otherYear(sides, planYear, reviewYear)]),
  ];
}

function statusOf({ choice, text }: WarnedColumn): ColumnText['status'] {
  return choice.part ?? text.status;
}

function nameOf(index: number): string {
  return compareStrings.sides[sideOf(index)];
}
