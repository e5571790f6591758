import type { Figures, GoldFigures, OtherFigures, RowFigures } from '../../schema/evaluation.ts';
import type { HalfScore } from './evaluate-other-reports.ts';
import { detection, type MetricScore, type Tally } from './score-metrics.ts';
import type { RowScore } from './score-rows.ts';

const DECIMALS = 1e4;

/** Counts → shares, to four decimals. */
export function figuresOf(score: MetricScore): GoldFigures {
  const { hits, missed, extra, fields, all, kinderAll, sure } = score;
  const found = detection(score);
  const figures: Figures = {
    precision: rounded(found.precision),
    recall: rounded(found.recall),
    f1: rounded(found.f1),
    value: tallied(fields.value),
    unit: tallied(fields.unit),
    kind: tallied(fields.kind),
    status: tallied(fields.status),
    period: tallied(fields.period),
    year: fields.year.judged === 0 ? null : tallied(fields.year),
    qualifier: tallied(fields.qualifier),
    label: tallied(fields.label),
    labelPartial: rounded(score.partialLabels / fields.label.judged),
    labelMisleading: rounded(score.misleadingLabels / fields.label.judged),
    all: tallied(all),
    kinderAll: tallied(kinderAll),
    sure: sure.judged === 0 ? null : tallied(sure),
    sureShare: rounded(sure.judged / (hits + extra)),
  };
  return { labels: hits + missed, figures };
}

export function rowFiguresOf(score: RowScore): RowFigures {
  const { rows, agreeing, pairs, fitting, good, together, referred, absences } = score;
  return {
    rows,
    agreeing: rounded(agreeing / rows),
    fitting: rounded(fitting / pairs),
    together: rounded(together / good),
    referred: rounded(referred / good),
    absences,
  };
}

export function otherFiguresOf(half: HalfScore): OtherFigures {
  const { sentences, values, outlines, metrics, unplaced, counterparts } = half;
  const { hits, missed, related, wrong, items } = counterparts;
  return {
    sentences,
    values: figuresOf(values),
    outlines: {
      reports: outlines.reports,
      headings: outlines.hits + outlines.missed,
      precision: rounded(outlines.hits / (outlines.hits + outlines.extra)),
      recall: rounded(outlines.hits / (outlines.hits + outlines.missed)),
      level: tallied(outlines.level),
      status: tallied(outlines.status),
    },
    metrics,
    unplaced: rounded(unplaced / metrics),
    counterparts: {
      items,
      good: hits + missed,
      precision: rounded(hits / (hits + related + wrong)),
      kinderPrecision: rounded(hits / (hits + wrong)),
      recall: rounded(hits / (hits + missed)),
    },
  };
}

function tallied({ judged, right }: Tally): number {
  return rounded(right / judged);
}

function rounded(share: number): number {
  return Math.round(share * DECIMALS) / DECIMALS;
}
