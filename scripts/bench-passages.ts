/** Print what it takes to find shared passages in more and more reports: `npm run bench:passages`. */
import { findPassages } from '../src/analyse/passages/index.ts';
import { generatedReports } from '../src/generate/generated-reports.ts';

const SIZES = [250, 500, 1_000];
const reports = generatedReports(Math.max(...SIZES));
// Compiled before it is timed.
findPassages(reports.slice(0, 50));

let first: number | undefined;
for (const size of SIZES) {
  const chosen = reports.slice(0, size);
  const start = process.cpuUsage();
  const found = findPassages(chosen);
  const elapsed = process.cpuUsage(start).user / 1_000;
  const characters = found.reduce((sum, report) => sum + report.characters, 0);
  const passages = found.reduce((sum, report) => sum + report.passages.length, 0);
  const each = (elapsed * 1_000) / characters;
  first ??= each;
  console.log(
    `${size} reports: ${characters} characters, ${passages} passages, ${(elapsed / 1_000).toFixed(1)} s, ` +
      `${each.toFixed(2)} µs a character, ${(each / first).toFixed(2)} times that of ${SIZES[0] ?? 0}`,
  );
}
