import { entryAt } from '../../shared/entry-at.ts';

/**
 * A position is one number, so that many fit in a typed array and sort as they stand in the corpus:
 * the number of the block in its shard, and the offset in the block's text.
 */
const OFFSETS = 2 ** 24;

export const positionOf = (block: number, offset: number): number => block * OFFSETS + offset;
export const blockOf = (position: number): number => Math.floor(position / OFFSETS);
export const offsetOf = (position: number): number => position % OFFSETS;

/** Sorted positions. */
export type Positions = Float64Array;
export const NO_POSITIONS: Positions = new Float64Array(0);

/** Positions that stand in any of the lists. */
export function unite(lists: readonly Positions[]): Positions {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? NO_POSITIONS;
  const all = new Float64Array(filled.reduce((sum, list) => sum + list.length, 0));
  let length = 0;
  for (const list of filled) {
    all.set(list, length);
    length += list.length;
  }
  all.sort();
  return withoutRepeats(all);
}

function withoutRepeats(sorted: Positions): Positions {
  let kept = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    const position = entryAt(sorted, index);
    if (index === 0 || position !== sorted[kept - 1]) {
      sorted[kept] = position;
      kept += 1;
    }
  }
  return sorted.subarray(0, kept);
}

/** Positions of `list` for which `others` holds the one `shift` further on. */
export function intersect(list: Positions, others: Positions, shift: number): Positions {
  const kept = new Float64Array(Math.min(list.length, others.length));
  let count = 0;
  let other = 0;
  for (const position of list) {
    const wanted = position + shift;
    while (other < others.length && entryAt(others, other) < wanted) other += 1;
    if (others[other] === wanted) {
      kept[count] = position;
      count += 1;
    }
  }
  return kept.subarray(0, count);
}

/** Positions of `list` for which `others` does not hold the one `shift` further on. */
export function subtract(list: Positions, others: Positions, shift = 0): Positions {
  const gone = new Set(intersect(list, others, shift));
  return gone.size === 0 ? list : list.filter((position) => !gone.has(position));
}
