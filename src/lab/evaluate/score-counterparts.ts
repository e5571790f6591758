import type { SectionLink } from './align-reports.ts';
import type { GradedItem } from './gold-counterparts.ts';

/** Counts over the counterparts of items; a link of kind `match` is the answer "good". */
export interface CounterpartScore {
  items: number;
  /** Good and matched; good and not matched. */
  hits: number;
  missed: number;
  /** Matched, but only of the same field of work; matched, but nothing that the reader named. */
  related: number;
  wrong: number;
  mistakes: string[];
}

/**
 * Compare the matches of items with a reader's list of all their counterparts. For each item and
 * section of the other report that the program calls a match:
 *
 * - `good` is a hit;
 * - `related` counts against precision, and is left out of the kinder precision beside it;
 * - `none`, a section that the reader did not name, counts against both;
 * - `arguable`, `near` (holds or is part of a good one) and `cross` (review against plan, which the
 *   page never lays in one row) count neither for nor against.
 *
 * A good counterpart that is not matched is missed; arguable ones are not. An item or a counterpart
 * that stands in no section cannot be matched.
 *
 * @param links of the item's report with the other
 * @param other the report that was read for counterparts
 */
export function scoreCounterparts(
  item: GradedItem,
  links: readonly SectionLink[],
  other: string,
): CounterpartScore {
  const score: CounterpartScore = { ...emptyCounterpartScore(), items: 1 };
  const matched = new Set(
    links.flatMap(({ kind, a, b }) => {
      if (kind !== 'match') return [];
      const [own, theirs] = a.report === item.report ? [a, b] : [b, a];
      return own.section === item.section?.id && theirs.report === other ? [theirs.section] : [];
    }),
  );
  for (const section of matched) {
    const grade = item.gradeOf(other, section);
    if (grade === 'good') score.hits += 1;
    if (grade === 'related') score.related += 1;
    if (grade === 'none') score.wrong += 1;
    if (grade === 'related' || grade === 'none') {
      score.mistakes.push(`${grade} but match: ${item.report} ${item.quote} | ${other}#${section}`);
    }
  }
  for (const section of item.goodIn(other)) {
    if (section !== null && matched.has(section)) continue;
    score.missed += 1;
    score.mistakes.push(
      `good but no match: ${item.report} ${item.quote} | ${other}#${section ?? 'no section'}`,
    );
  }
  return score;
}

export function addCounterpartScores(scores: readonly CounterpartScore[]): CounterpartScore {
  const total = emptyCounterpartScore();
  for (const score of scores) {
    for (const name of ['items', 'hits', 'missed', 'related', 'wrong'] as const) {
      total[name] += score[name];
    }
    total.mistakes.push(...score.mistakes);
  }
  return total;
}

function emptyCounterpartScore(): CounterpartScore {
  return { items: 0, hits: 0, missed: 0, related: 0, wrong: 0, mistakes: [] };
}
