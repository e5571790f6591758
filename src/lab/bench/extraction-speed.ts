import { extractMetrics } from '../../analyse/metrics/index.ts';
import { loadAnalysisContext } from '../../corpus/analysis-context.ts';
import { median } from './median.ts';

const { labelWords } = loadAnalysisContext('/');
const CONTEXT = { reviewYear: 2025, planYear: 2026 };

/** A text whose numbers are read, line by line. */
export interface SpeedCase {
  name: string;
  lines: readonly string[];
}

/** How fast the numbers of a text were read. */
export interface Speed {
  name: string;
  characters: number;
  metrics: number;
  /** Characters a second: the median of the rounds. */
  rate: number;
  /** Rate as a share of the first case's in the same round: the median of the rounds. */
  ratio: number;
}

/**
 * Extract the metrics of every case in turn, for some rounds: what slows the machine for a while
 * slows the cases of a round alike.
 *
 * @param now a clock in milliseconds
 */
export function measureExtraction(
  cases: readonly SpeedCase[],
  rounds: number,
  now: () => number,
): Speed[] {
  const measured = cases.map(({ name, lines }) => {
    const characters = lines.reduce((sum, line) => sum + line.length, 0);
    return { name, lines, characters, metrics: 0, rates: [] as number[], ratios: [] as number[] };
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const one of measured) {
      const start = now();
      one.metrics = one.lines.reduce((sum, text) => sum + countMetrics(text), 0);
      const rate = one.characters / ((now() - start) / 1000);
      one.rates.push(rate);
      one.ratios.push(rate / (measured[0]?.rates[round] ?? Number.NaN));
    }
  }
  return measured.map(({ name, characters, metrics, rates, ratios }) => ({
    name,
    characters,
    metrics,
    rate: median(rates),
    ratio: median(ratios),
  }));
}

function countMetrics(text: string): number {
  return extractMetrics({ text, status: 'review' }, CONTEXT, labelWords).metrics.length;
}
