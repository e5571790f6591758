import type { SectionStatus } from '../../schema/status.ts';

/** A section of a pair; the number names it within one contest. */
export interface Contestant {
  number: number;
  /** Number of its report. */
  report: number;
  status: SectionStatus;
}

/**
 * Which pairs are the best for their sections: a section that fits another well is no match where
 * another section of the same part of the same report fits better.
 */
export interface Contest {
  /** To be called for every pair before the gaps are asked for. */
  enter(a: Contestant, b: Contestant, strength: number): void;
  /**
   * What a pair lacks to the best pair of either section with the other's report and status, the
   * larger lack of the two: 0 where it is the best of both, else below 0.
   */
  gapOf(a: Contestant, b: Contestant, strength: number): number;
}

export function createContest(): Contest {
  const best = new Map<string, number>();
  const enter = (key: string, strength: number) => {
    best.set(key, Math.max(strength, best.get(key) ?? -Infinity));
  };
  return {
    enter(a, b, strength) {
      enter(keyOf(a, b), strength);
      enter(keyOf(b, a), strength);
    },
    gapOf(a, b, strength) {
      const bestOfEither = Math.max(
        best.get(keyOf(a, b)) ?? strength,
        best.get(keyOf(b, a)) ?? strength,
      );
      return Math.min(0, strength - bestOfEither);
    },
  };
}

const keyOf = (one: Contestant, { report, status }: Contestant) =>
  `${one.number} ${report} ${status}`;
