import type { SectionStatus } from '../../schema/status.ts';

/** A section of a pair; the number names it among all that are compared at once. */
export interface Rival {
  number: number;
  /** Number of its report. */
  report: number;
  status: SectionStatus;
}

/**
 * How many sections fit better. A section that fits another well is no counterpart where several
 * sections of the same part of the same report fit better; which part of a report it is about is not
 * asked, so that review and plan do not compete.
 */
export interface Rivals {
  /** To be called for every pair before the first is ranked. */
  enter(a: Rival, b: Rival, strength: number): void;
  /**
   * 0 where each is the best that its part of the report has for the other; grows with the number of
   * those that are better, seen from either side.
   */
  lagOf(a: Rival, b: Rival, strength: number): number;
}

export function createRivals(): Rivals {
  const strengths = new Map<string, number[]>();
  const enter = (key: string, strength: number) => {
    const known = strengths.get(key);
    if (known) known.push(strength);
    else strengths.set(key, [strength]);
  };
  const lag = (key: string, strength: number) =>
    lagBehind(strengths.get(key)?.filter((other) => other > strength).length ?? 0);
  return {
    enter(a, b, strength) {
      enter(keyOf(a, b), strength);
      enter(keyOf(b, a), strength);
    },
    lagOf(a, b, strength) {
      return lag(keyOf(a, b), strength) + lag(keyOf(b, a), strength);
    },
  };
}

/** The first better rival says more than the tenth. */
export function lagBehind(betterRivals: number): number {
  return Math.log1p(betterRivals);
}

const keyOf = (one: Rival, { report, status }: Rival) => `${one.number} ${report} ${status}`;
