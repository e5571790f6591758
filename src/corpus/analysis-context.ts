import { readFileSync } from 'node:fs';
import {
  createTopicScorer,
  loadIndicators,
  readLabelWords,
  readMatters,
  readTaxonomy,
  type AnalysisContext,
} from '../analyse/index.ts';
import { createPaths } from '../paths.ts';
import type { Topic } from '../schema/topic.ts';

/**
 * Load what analysis needs beside a report: the taxonomy, the indicator registry, and the words of
 * labels and matters, from the YAML files of `src/analyse/`.
 *
 * @param base path under which the site is served
 * @param packed see `createPaths`
 */
export function loadAnalysisContext(
  base: string,
  packed = false,
): AnalysisContext & { taxonomy: Topic[] } {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const taxonomy = readTaxonomy(read('../analyse/topics/taxonomy.yaml'));
  return {
    taxonomy,
    scorer: createTopicScorer(taxonomy),
    indicators: loadIndicators(read('../analyse/indicators/registry.yaml')),
    labelWords: readLabelWords(read('../analyse/metrics/label/label-words.yaml')),
    matterWords: readMatters(read('../analyse/alignment/matter-words.yaml')),
    paths: createPaths(base, packed),
  };
}
