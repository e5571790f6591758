import { firstPlace } from '../halving.ts';
import type { SectionStatus } from '../../schema/status.ts';

/** A section of a pair; the number names it among all that are compared at once. */
export interface Rival {
  number: number;
  /** Number of its report. */
  report: number;
  status: SectionStatus;
}

/** Two sections of different reports, and how alike they are on their own. */
export interface RivalPair {
  a: Rival;
  b: Rival;
  strength: number;
}

/** More reports than are ever compared at once. */
const REPORTS = 2 ** 22;

/**
 * Ranks the pairs of a section: one that fits another well is no counterpart where several sections
 * of the same report fit better. Review competes only with review, and plan only with plan.
 *
 * @param pairs all pairs that compete
 * @returns how far one of the pairs lags behind: 0 where each section is the best that its part of its
 *   report has for the other; grows with the number of those that are better, seen from either side
 */
export function rankRivals(pairs: readonly RivalPair[]): (pair: RivalPair) => number {
  const lists = new Map<number, number[]>();
  const enter = (key: number, strength: number) => {
    const known = lists.get(key);
    if (known) known.push(strength);
    else lists.set(key, [strength]);
  };
  for (const { a, b, strength } of pairs) {
    enter(keyOf(a, b), strength);
    enter(keyOf(b, a), strength);
  }
  for (const list of lists.values()) if (list.length > 1) list.sort((x, y) => x - y);
  const lag = (key: number, strength: number) => {
    const sorted = lists.get(key);
    if (!sorted) throw new Error('expected a pair that was ranked');
    const better = firstPlace(sorted.length, (place) => (sorted[place] ?? 0) > strength);
    return lagBehind(sorted.length - better);
  };
  return ({ a, b, strength }) => lag(keyOf(a, b), strength) + lag(keyOf(b, a), strength);
}

/** The first better rival says more than the tenth. */
export function lagBehind(betterRivals: number): number {
  return Math.log1p(betterRivals);
}

/** Names what a section is compared with: the review or the plan of another report. */
function keyOf(one: Rival, { report, status }: Rival): number {
  return (one.number * REPORTS + report) * 2 + (status === 'plan' ? 1 : 0);
}
