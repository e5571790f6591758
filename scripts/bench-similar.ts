/** Print what it takes to find similar sections in more and more reports: `npm run bench:similar`. */
import { createTermCounter, findSimilar } from '../src/analyse/alignment/index.ts';
import { generatedReports } from '../src/generate/generated-reports.ts';

const SIZES = [100, 300, 1_000];
const reports = generatedReports(Math.max(...SIZES));

let first: number | undefined;
for (const size of [50, ...SIZES]) {
  const chosen = reports.slice(0, size);
  const start = process.cpuUsage();
  const terms = createTermCounter();
  for (const report of chosen) terms.add(report);
  let links = 0;
  for (const { sections } of findSimilar(chosen, terms.weights())) {
    for (const similar of Object.values(sections)) links += similar.length;
  }
  const elapsed = process.cpuUsage(start).user / 1_000;
  // The smallest run only compiles the code.
  if (!SIZES.includes(size)) continue;
  const each = elapsed / size;
  first ??= each;
  console.log(
    `${size} reports: ${links} links, ${(elapsed / 1_000).toFixed(1)} s, ${each.toFixed(1)} ms a report, ` +
      `${(each / first).toFixed(2)} times that of ${SIZES[0] ?? 0}`,
  );
}
