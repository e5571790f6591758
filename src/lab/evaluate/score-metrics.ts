import type { Metric } from '../../schema/metric.ts';
import {
  scoredFields,
  spanOf,
  type GoldMetric,
  type LineMetric,
  type PlacedLabel,
  type ScoredField,
} from './gold-metrics.ts';
import { judgeLabel } from './label-agreement.ts';

/** How many were judged, and how many of them are right. */
export interface Tally {
  judged: number;
  right: number;
}

/** Counts of one report, or of several added up. */
export interface MetricScore {
  /** Labelled and found; found but not labelled; labelled but not found. */
  hits: number;
  extra: number;
  missed: number;
  /** Of the hits: those whose label lets the field be judged, and those that have it right. */
  fields: Record<ScoredField, Tally>;
  /** Of the judged labels, those that are right in part and those that name another thing. */
  partialLabels: number;
  misleadingLabels: number;
  /** Hits that have no field wrong; and where a label that is right in part is taken for right. */
  all: Tally;
  kinderAll: Tally;
  /** What the program is sure of: hits and extra of high confidence, and those with no field wrong. */
  sure: Tally;
  /** What is wrong, in words, for whoever mends the extractor. */
  mistakes: string[];
}

/** What is compared of a metric: not where in which report it is published. */
type ReadMetric = Omit<Metric, 'report' | 'section' | 'paragraph' | 'url' | 'indicator'>;

/** Confidence from which a row counts as sure. */
const SURE = 0.9;

/** Compare the metrics of a report with the labels of all of it. */
export function scoreMetrics(
  metrics: readonly Metric[],
  gold: readonly LineMetric[],
  source: string,
): MetricScore {
  return scorePlaced(
    metrics,
    gold.map((label) => {
      return { label, ...spanOf(label, source) };
    }),
  );
}

/**
 * Compare metrics with labels. A metric is a hit if its span overlaps that of a label; arguable
 * labels, found or not, count neither for nor against.
 */
export function scorePlaced(
  metrics: readonly ReadMetric[],
  gold: readonly PlacedLabel[],
): MetricScore {
  const score = emptyScore();
  const found = new Set<PlacedLabel>();
  for (const metric of metrics) {
    const isSure = metric.confidence >= SURE;
    const match = gold.find(
      (one) => !found.has(one) && one.start < metric.end && metric.start < one.end,
    );
    if (!match) {
      score.extra += 1;
      if (isSure) enter(score.sure, false);
      score.mistakes.push(`${metric.line} extra ${metric.quote} (${metric.label})`);
      continue;
    }
    found.add(match);
    if (match.label.arguable) continue;
    score.hits += 1;
    const wrong = judgeFields(metric, match.label, score);
    const isAllRight = wrong.length === 0;
    const isPartial = judgeLabel(metric.label, match.label) === 'partial';
    enter(score.all, isAllRight);
    enter(score.kinderAll, isAllRight || (isPartial && wrong.every((field) => field === 'label')));
    if (isSure) enter(score.sure, isAllRight);
  }
  for (const one of gold) {
    if (found.has(one) || one.label.arguable) continue;
    score.missed += 1;
    score.mistakes.push(`missed ${one.label.quote} (${one.label.label})`);
  }
  return score;
}

/** The counts of several reports together. */
export function addScores(scores: readonly MetricScore[]): MetricScore {
  const total = emptyScore();
  for (const score of scores) {
    total.hits += score.hits;
    total.extra += score.extra;
    total.missed += score.missed;
    total.partialLabels += score.partialLabels;
    total.misleadingLabels += score.misleadingLabels;
    for (const field of scoredFields) addTally(total.fields[field], score.fields[field]);
    addTally(total.all, score.all);
    addTally(total.kinderAll, score.kinderAll);
    addTally(total.sure, score.sure);
    total.mistakes.push(...score.mistakes);
  }
  return total;
}

/** Precision, recall and their harmonic mean (F1) of detection. */
export function detection({ hits, extra, missed }: MetricScore) {
  const precision = hits / (hits + extra);
  const recall = hits / (hits + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Enter the fields of a hit into the score; returns those that are wrong. */
function judgeFields(metric: ReadMetric, gold: GoldMetric, score: MetricScore): ScoredField[] {
  const wrong: ScoredField[] = [];
  for (const field of scoredFields) {
    if (gold.arguableIn.includes(field) || gold[field] === undefined) continue;
    const isFieldRight = isRight(field, metric, gold);
    enter(score.fields[field], isFieldRight);
    if (!isFieldRight) {
      wrong.push(field);
      score.mistakes.push(
        `${metric.line} ${field} of ${metric.quote}: ${String(metric[field])}, expected ${String(gold[field])}`,
      );
    }
    if (field !== 'label') continue;
    const agreement = judgeLabel(metric.label, gold);
    if (agreement === 'partial') score.partialLabels += 1;
    if (agreement === 'misleading') score.misleadingLabels += 1;
  }
  return wrong;
}

function isRight(field: ScoredField, metric: ReadMetric, gold: GoldMetric): boolean {
  switch (field) {
    case 'label':
      return judgeLabel(metric.label, gold) === 'right';
    case 'value':
      return metric.value === gold.value && metric.valueMax === gold.valueMax;
    case 'unit':
      return [gold.unit, ...gold.unitAlso].map(sameUnit).includes(sameUnit(metric.unit));
    case 'kind':
      return metric.kind === gold.kind || gold.kindAlso.includes(metric.kind);
    case 'status':
      return metric.status === gold.status || gold.statusAlso.includes(metric.status);
    case 'period':
      return isRightPeriod(metric, gold);
    case 'year':
      return metric.year === gold.year || gold.yearAlso.includes(metric.year);
    case 'qualifier':
      return metric.qualifier === gold.qualifier;
  }
}

function isRightPeriod(metric: ReadMetric, gold: GoldMetric): boolean {
  if (metric.period === gold.period || gold.periodAlso.includes(metric.period)) return true;
  // Labels without a year tell the period of their sentence only: where that states none, the
  // chapter still may.
  return gold.year === undefined && gold.period === null && metric.yearBasis === 'section';
}

/** 个百分点 and 百分点 are one unit. */
function sameUnit(unit: string): string {
  return unit === '个百分点' ? '百分点' : unit;
}

function enter(tally: Tally, isItRight: boolean): void {
  tally.judged += 1;
  if (isItRight) tally.right += 1;
}

function addTally(total: Tally, part: Tally): void {
  total.judged += part.judged;
  total.right += part.right;
}

function emptyScore(): MetricScore {
  const none = (): Tally => {
    return { judged: 0, right: 0 };
  };
  return {
    hits: 0,
    extra: 0,
    missed: 0,
    fields: {
      value: none(),
      unit: none(),
      kind: none(),
      status: none(),
      period: none(),
      year: none(),
      qualifier: none(),
      label: none(),
    },
    partialLabels: 0,
    misleadingLabels: 0,
    all: none(),
    kinderAll: none(),
    sure: none(),
    mistakes: [],
  };
}
