/** Print how metrics, topics and alignment agree with the gold labels: `npm run evaluate [-- --mistakes]`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CATALOG_FILE, readCatalog } from '../src/catalog/index.ts';
import { evaluateSections, sectionLines } from '../src/evaluate/evaluate-sections.ts';
import { readGold } from '../src/evaluate/gold.ts';
import {
  addScores,
  detection,
  scoredFields,
  scoreMetrics,
  type MetricScore,
} from '../src/evaluate/score-metrics.ts';
import { decodeSource } from '../src/decode/index.ts';
import { loadAnalysisContext } from '../src/publish/analysis-context.ts';
import { openCorpusFolder } from '../src/publish/corpus-folder.ts';
import { createReportDocument } from '../src/publish/report-document.ts';
import type { Report } from '../src/schema/report.ts';
import { readSettings } from '../src/settings.ts';

const GOLD = 'tests/gold';
const { values } = parseArgs({ options: { mistakes: { type: 'boolean', default: false } } });
const settings = readSettings(process.env);
const context = loadAnalysisContext(settings.base);
const folder = openCorpusFolder(settings.corpusDir);
const { entries } = readCatalog(folder.catalog() ?? '', CATALOG_FILE, folder.textFiles());

const scores: MetricScore[] = [];
const reports: Report[] = [];
for (const entry of entries) {
  const gold = join(GOLD, 'metrics', `${entry.id}.yaml`);
  const bytes = folder.readBytes(entry.file);
  const { report } = createReportDocument(bytes, entry.file, entry, context);
  reports.push(report);
  if (!existsSync(gold)) continue;
  const score = scoreMetrics(
    report.metrics,
    readGold(readFileSync(gold, 'utf8')),
    decodeSource(bytes).text,
  );
  scores.push(score);
  print(entry.id, score);
  if (values.mistakes) for (const mistake of score.mistakes) console.log(`  ${mistake}`);
}
print('total', addScores(scores));
const sections = evaluateSections(reports, (path) => {
  const file = join(GOLD, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
});
for (const line of sectionLines(sections, values.mistakes)) console.log(line);

function print(name: string, score: MetricScore): void {
  const { precision, recall, f1 } = detection(score);
  const fields = scoredFields.map((field) => `${field} ${share(score.right[field] / score.hits)}`);
  console.log(
    `${name}: n=${score.hits + score.missed} precision ${share(precision)} recall ${share(recall)} F1 ${share(f1)}; ${fields.join(' ')}`,
  );
}

function share(value: number): string {
  return value.toFixed(3);
}
