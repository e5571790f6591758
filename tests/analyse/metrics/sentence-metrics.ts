import { readFileSync } from 'node:fs';
import {
  extractMetrics,
  readLabelWords,
  type ExtractedMetric,
} from '../../../src/analyse/metrics/index.ts';
import type { SectionStatus } from '../../../src/schema/status.ts';

/** Years of the made-up report that the sentences of these tests stand in. */
export const years = { reviewYear: 2023, planYear: 2024 };

/** Text of the table of words that names are cut and joined by. */
export const labelWordsYaml = readFileSync('src/analyse/metrics/label/label-words.yaml', 'utf8');
export const labelWords = readLabelWords(labelWordsYaml);

export function metricsOf(text: string, status: SectionStatus = 'review'): ExtractedMetric[] {
  return extractMetrics({ text, status }, years, labelWords).metrics;
}

/** The only metric of a sentence. */
export function metricOf(text: string, status: SectionStatus = 'review'): ExtractedMetric {
  const metrics = metricsOf(text, status);
  const [metric] = metrics;
  if (!metric || metrics.length > 1) {
    throw new Error(`Unexpected ${metrics.length} metrics in ${text}, expected one`);
  }
  return metric;
}
