import type { Metric } from '../../schema/metric.ts';
import { spanOf, type GoldMetric } from './gold.ts';

/** Fields whose accuracy is measured on the metrics that were found. */
export const scoredFields = [
  'value',
  'unit',
  'kind',
  'status',
  'period',
  'qualifier',
  'label',
] as const;
type ScoredField = (typeof scoredFields)[number];

/** Counts of one report, or of several added up. */
export interface MetricScore {
  /** Labelled and found; found but not labelled; labelled but not found. */
  hits: number;
  extra: number;
  missed: number;
  /** Of the hits, how many have the right value of each field. */
  right: Record<ScoredField, number>;
  /** What is wrong, in words, for whoever mends the extractor. */
  mistakes: string[];
}

/** How alike two labels must be: shared characters of both (Dice's coefficient over bigrams). */
const LABEL_LIKENESS = 0.5;

/**
 * Compare the metrics of a report with its gold labels. A found metric is a hit if its span overlaps
 * that of a label; arguable labels, found or not, are left out.
 */
export function scoreMetrics(
  metrics: readonly Metric[],
  gold: readonly GoldMetric[],
  source: string,
): MetricScore {
  const score: MetricScore = { hits: 0, extra: 0, missed: 0, right: zeros(), mistakes: [] };
  const labels = gold.map((label) => ({ label, ...spanOf(label, source), found: false }));
  for (const metric of metrics) {
    const match = labels.find(
      ({ start, end, found }) => !found && start < metric.end && metric.start < end,
    );
    if (!match) {
      score.extra += 1;
      score.mistakes.push(`${metric.line} extra ${metric.quote} (${metric.label})`);
      continue;
    }
    match.found = true;
    if (match.label.arguable) continue;
    score.hits += 1;
    for (const field of scoredFields) {
      if (isRight(field, metric, match.label)) score.right[field] += 1;
      else {
        score.mistakes.push(
          `${metric.line} ${field} of ${metric.quote}: ${String(metric[field])}, expected ${String(match.label[field])}`,
        );
      }
    }
  }
  for (const { label, found } of labels) {
    if (found || label.arguable) continue;
    score.missed += 1;
    score.mistakes.push(`${label.line} missed ${label.quote} (${label.label})`);
  }
  return score;
}

/** The counts of several reports together. */
export function addScores(scores: readonly MetricScore[]): MetricScore {
  const total: MetricScore = { hits: 0, extra: 0, missed: 0, right: zeros(), mistakes: [] };
  for (const score of scores) {
    total.hits += score.hits;
    total.extra += score.extra;
    total.missed += score.missed;
    for (const field of scoredFields) total.right[field] += score.right[field];
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

function isRight(field: ScoredField, metric: Metric, gold: GoldMetric): boolean {
  if (field === 'label')
    return [gold.label, ...gold.labels].some((label) => alike(metric.label, label));
  if (field === 'value') return metric.value === gold.value && metric.valueMax === gold.valueMax;
  // A label without a period says that its sentence states none: its chapter still may.
  if (field === 'period' && gold.period === null && metric.yearBasis === 'section') return true;
  return metric[field] === gold[field];
}

/** True if one label holds the other, or if they share most of their character pairs. */
function alike(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size) >= LABEL_LIKENESS;
}

function pairs(text: string): Set<string> {
  const characters = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(
    characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`),
  );
}

function zeros(): Record<ScoredField, number> {
  return { value: 0, unit: 0, kind: 0, status: 0, period: 0, qualifier: 0, label: 0 };
}
