import type { Folding } from '../../../schema/search.ts';
import { foldings } from './fold.ts';

/** Ways of writing that may act; `auto`: only where the words as typed are not found, then all. */
export type WantedFoldings = readonly Folding[] | 'auto';

/** Another way of writing: how many places it adds to what stands before it, or would add. */
export interface FoldingEffect {
  folding: Folding;
  active: boolean;
  places: number;
}

/** A search that can be made with any ways of writing. */
export interface FoldableSearch<Result> {
  /** Ways of writing that make a difference to the words of the query. */
  possible: readonly Folding[];
  run: (active: readonly Folding[]) => Promise<Result>;
  /** True where the words as typed are found. */
  isFound: (exact: Result) => boolean;
  placesOf: (result: Result) => number;
}

/**
 * @returns what is found, and of each way of writing that makes a difference what it adds
 */
export async function searchFolded<Result>(
  { possible, run, isFound, placesOf }: FoldableSearch<Result>,
  wanted: WantedFoldings,
): Promise<{ result: Result; effects: FoldingEffect[] }> {
  let result = await run([]);
  const allowed = wanted === 'auto' ? (isFound(result) ? [] : foldings) : wanted;
  const active = possible.filter((folding) => allowed.includes(folding));
  const effects: FoldingEffect[] = [];
  // First those that act, each on top of the ones before; then what each other one would add.
  for (const folding of active) {
    const next = await run(active.slice(0, active.indexOf(folding) + 1));
    effects.push({ folding, active: true, places: placesOf(next) - placesOf(result) });
    result = next;
  }
  for (const folding of possible.filter((one) => !active.includes(one))) {
    const next = await run(possible.filter((one) => one === folding || active.includes(one)));
    effects.push({ folding, active: false, places: placesOf(next) - placesOf(result) });
  }
  return { result, effects: effects.filter(({ places }) => places !== 0) };
}
