/** Print how the time to find shared passages grows with the corpus: `npm run lab:bench:passages`. */
import { findPassages } from '../src/analyse/passages/index.ts';
import { computingTime } from '../src/lab/bench/computing-time.ts';
import { measureGrowth } from '../src/lab/bench/growth.ts';
import { generatedReports } from '../src/lab/generate/generated-reports.ts';

const SIZES = [250, 500, 1_000];
const ROUNDS = 3;
const reports = generatedReports(Math.max(...SIZES));

function find(size: number): { characters: number; passages: number } {
  let characters = 0;
  let passages = 0;
  for (const report of findPassages(reports.slice(0, size))) {
    characters += report.characters;
    passages += report.passages.length;
  }
  return { characters, passages };
}

const growth = measureGrowth(SIZES, find, ({ characters }) => characters, ROUNDS, computingTime);
for (const { size, result, cost, ratio } of growth) {
  const microseconds = (cost * 1_000) / result.characters;
  console.log(
    `${size} reports: ${result.characters} characters, ${result.passages} passages, ` +
      `${(cost / 1_000).toFixed(1)} s, ${microseconds.toFixed(2)} µs a character, ` +
      `${ratio.toFixed(2)} times that of ${SIZES[0] ?? 0}`,
  );
}
