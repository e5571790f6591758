/**
 * Count the doubts of `src/analyse/metrics/confidence.ts` on the labels that may be looked at, and print
 * the weights that a logistic regression gives them: `npm run lab:confidence -- --reports DIR`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { doubtNames } from '../src/analyse/metrics/index.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { CATALOG_FILE, readCatalog } from '../src/corpus/catalog.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { sampledSentences } from '../src/lab/evaluate/evaluate-other-reports.ts';
import {
  crossValidate,
  doubtedRows,
  fitConfidence,
  type LabelledReport,
} from '../src/lab/evaluate/fit-confidence.ts';
import { placeSentence, readOtherReports } from '../src/lab/evaluate/gold-other-reports.ts';
import { readGold, spanOf } from '../src/lab/evaluate/gold-metrics.ts';
import { readSettings } from '../src/settings.ts';

const SURE = 0.9;
const { values } = parseArgs({ options: { reports: { type: 'string' } } });
if (values.reports === undefined)
  throw new Error('expected --reports DIR, the texts of the labels');
const folderOfOthers = values.reports;
const settings = readSettings(process.env);
const context = loadAnalysisContext(settings.base);
const gold = (path: string) => readFileSync(join('tests/gold', path), 'utf8');

const folder = openCorpusFolder(settings.corpusDir);
const { entries } = readCatalog(folder.catalog() ?? '', CATALOG_FILE, folder.textFiles());
const five = entries.map((entry): LabelledReport => {
  const labels = readGold(gold(`metrics/${entry.id}.yaml`));
  return {
    file: entry.file,
    bytes: folder.readBytes(entry.file),
    entry,
    labels: (source) => labels.map((label) => ({ label, ...spanOf(label, source) })),
  };
});
const names = readOtherReports(gold('others/reports.yaml')).map(({ report }) => report);
const sentences = sampledSentences((path) => gold(join('others', path)), names);
const others = names.map((name): LabelledReport => {
  const own = sentences.filter(({ report, half }) => report === name && half === 'tune');
  return {
    file: `${name}.txt`,
    bytes: readFileSync(join(folderOfOthers, `${name}.txt`)),
    entry: undefined,
    labels: (source) => own.flatMap((sentence) => placeSentence(sentence, source).labels),
  };
});

const rows = [...five, ...others].flatMap((report) => doubtedRows(report, context));
const [base = 0, ...weights] = fitConfidence(rows);
const rightOf = (some: readonly { isRight: boolean }[]) =>
  `${some.filter(({ isRight }) => isRight).length} of ${some.length}`;
console.log(`base ${base.toFixed(2)}: ${rightOf(rows)} right`);
for (const [at, name] of doubtNames.entries()) {
  const showing = rows.filter(({ doubts }) => doubts.includes(name));
  console.log(`${(weights[at] ?? 0).toFixed(2)} ${name}: ${rightOf(showing)}`);
}
const sure = crossValidate(rows).filter(({ chance }) => chance >= SURE);
console.log(`sure, where each report is judged by the others: ${rightOf(sure)} right`);
