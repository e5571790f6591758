import { scaleLinear } from 'd3-scale';
import { indicatorStrings } from '../../../words/indicator.ts';
import { formatNumber } from '../../shared/report-metric.ts';

/** A range of values with how many lie in it. */
export interface ValueBin {
  label: string;
  count: number;
  /** Of the fullest bin, in percent. */
  width: number;
}

const BIN_COUNT = 8;
/** Beyond this many times the middle, equal steps would put nearly all values into one bin. */
const SKEWED = 20;
const STEPS = [1, 2, 5] as const;

/**
 * How many of the values lie in each of a few ranges that cover them all, in equal steps; in steps
 * of 1, 2, 5, 10 where a few values are many times the others.
 *
 * @param sorted from large to small or small to large
 */
export function valueBins(sorted: readonly number[]): ValueBin[] {
  const values = sorted.toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [values[0], values.at(-1)];
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  const skewed = least > 0 && most > SKEWED * middle;
  const bounds = skewed ? decadeBounds(least, most) : equalBounds(least, most);
  const counts = bounds.slice(1).map((to, index) => {
    const last = index === bounds.length - 2;
    const from = bounds[index] ?? least;
    return {
      label: indicatorStrings.chart.bin(formatNumber(from), formatNumber(to), last),
      count: values.filter((value) => value >= from && (value < to || (last && value <= to)))
        .length,
    };
  });
  const fullest = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map((bin) => ({ ...bin, width: Math.round((bin.count / fullest) * 1000) / 10 }));
}

function equalBounds(least: number, most: number): number[] {
  const scale = scaleLinear([least, most > least ? most : least + 1], [0, 1]).nice(BIN_COUNT);
  return [...new Set([...scale.domain(), ...scale.ticks(BIN_COUNT)])].sort((a, b) => a - b);
}

function decadeBounds(least: number, most: number): number[] {
  const bounds: number[] = [];
  for (let power = Math.floor(Math.log10(least)); ; power += 1) {
    for (const step of STEPS) {
      const bound = Number(`${step}e${power}`);
      const next = bound * (step === 2 ? 2.5 : 2);
      if (next > least) bounds.push(bound);
      if (bound >= most && bounds.length > 1) return bounds;
    }
  }
}
