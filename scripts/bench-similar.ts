/** Print how the time to find similar sections grows with the corpus: `npm run lab:bench:similar`. */
import { findSimilar, termWeightsOf } from '../src/analyse/alignment/index.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { computingTime } from '../src/lab/bench/computing-time.ts';
import { measureGrowth } from '../src/lab/bench/growth.ts';
import { generatedReports } from '../src/lab/generate/generated-reports.ts';

const SIZES = [100, 300, 1_000];
const ROUNDS = 1;
const { matterWords } = loadAnalysisContext('/');
const reports = generatedReports(Math.max(...SIZES));

/** @returns how many links were found */
function find(size: number): number {
  const chosen = reports.slice(0, size);
  let links = 0;
  for (const { sections } of findSimilar(chosen, termWeightsOf(chosen, matterWords))) {
    for (const similar of Object.values(sections)) links += similar.length;
  }
  return links;
}

const growth = measureGrowth(SIZES, find, (_links, size) => size, ROUNDS, computingTime);
for (const { size, result, cost, ratio } of growth) {
  console.log(
    `${size} reports: ${result} links, ${(cost / 1_000).toFixed(1)} s, ` +
      `${(cost / size).toFixed(1)} ms a report, ${ratio.toFixed(2)} times that of ${SIZES[0] ?? 0}`,
  );
}
