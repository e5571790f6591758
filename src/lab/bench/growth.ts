import { median } from './median.ts';

/** What one size of input costs. */
export interface Growth<Result> {
  size: number;
  result: Result;
  /** Milliseconds of the run: the median of the rounds. */
  cost: number;
  /** Cost a unit as a multiple of the first size's in the same round: the median of the rounds. */
  ratio: number;
}

/**
 * Run every size in turn, for some rounds: what slows the machine for a while slows the sizes of a
 * round alike. One round more goes before, in which the code is compiled.
 *
 * @param units what the cost is shared by, of a result
 * @param now a clock in milliseconds
 */
export function measureGrowth<Result>(
  sizes: readonly number[],
  run: (size: number) => Result,
  units: (result: Result, size: number) => number,
  rounds: number,
  now: () => number,
): Growth<Result>[] {
  const measured = sizes.map((size) => ({
    size,
    result: run(size),
    costs: [] as number[],
    ratios: [] as number[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    let first: number | undefined;
    for (const one of measured) {
      const start = now();
      one.result = run(one.size);
      const cost = now() - start;
      const each = cost / units(one.result, one.size);
      first ??= each;
      one.costs.push(cost);
      one.ratios.push(each / first);
    }
  }
  return measured.map(({ size, result, costs, ratios }) => ({
    size,
    result,
    cost: median(costs),
    ratio: median(ratios),
  }));
}
