import type { LinkKind } from '../../schema/alignment.ts';

/**
 * Least likelihood that a reader lays two sections in one row of what is called 对应, 相关 and 弱.
 * `npm run evaluate` prints how many of each are good by the labels.
 */
export const leastLikelihood = { match: 0.55, related: 0.13, weak: 0.05 } as const;

/** undefined: nothing in common. */
export function gradeOf(likelihood: number): LinkKind | undefined {
  return (['match', 'related', 'weak'] as const).find(
    (kind) => likelihood >= leastLikelihood[kind],
  );
}

export function oddsOf(likelihood: number): number {
  return Math.log(likelihood / (1 - likelihood));
}
