import type { Figures, GoldFigures } from '../../schema/evaluation.ts';
import { detection, type MetricScore } from './score-metrics.ts';

const DECIMALS = 1e4;

/** Counts → shares, to four decimals. */
export function figuresOf(score: MetricScore): GoldFigures {
  const { hits, missed, right } = score;
  const shares: Figures = {
    ...detection(score),
    value: right.value / hits,
    unit: right.unit / hits,
    kind: right.kind / hits,
    status: right.status / hits,
    period: right.period / hits,
    qualifier: right.qualifier / hits,
    label: right.label / hits,
  };
  return { labels: hits + missed, figures: rounded(shares) };
}

function rounded(figures: Figures): Figures {
  const entries = Object.entries(figures);
  // The keys are those of the argument.
  return Object.fromEntries(
    entries.map(([name, share]) => [name, Math.round(share * DECIMALS) / DECIMALS]),
  ) as Figures;
}
