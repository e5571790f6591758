import { extractMetrics } from '../analyse/metrics/index.ts';

const CONTEXT = { reviewYear: 2025, planYear: 2026 };

/** How fast the numbers of a text were read. */
export interface Speed {
  characters: number;
  metrics: number;
  /** Characters a second: the median of the runs. */
  rate: number;
}

/**
 * Extract the metrics of every line, several times.
 *
 * @param now a clock in milliseconds
 */
export function measureExtraction(
  lines: readonly string[],
  runs: number,
  now: () => number,
): Speed {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  let metrics = 0;
  const rates = Array.from({ length: runs }, () => {
    const start = now();
    metrics = lines.reduce((sum, text) => sum + countMetrics(text), 0);
    return characters / ((now() - start) / 1000);
  });
  return { characters, metrics, rate: median(rates) };
}

function countMetrics(text: string): number {
  return extractMetrics({ text, status: 'review' }, CONTEXT).metrics.length;
}

/** The middle one of some numbers, or the mean of the middle two; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
