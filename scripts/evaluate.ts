/**
 * Print how metrics, topics and alignment agree with the gold labels:
 * `npm run evaluate [-- --mistakes | --json | --write]`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluationOf, scoreCorpus } from '../src/lab/evaluate/evaluate-corpus.ts';
import { evaluateSections, sectionLines } from '../src/lab/evaluate/evaluate-sections.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { EvaluationSchema, type GoldFigures } from '../src/schema/evaluation.ts';
import { readSettings } from '../src/settings.ts';

const GOLD = 'tests/gold';
const RESULTS = 'src/site/about/figures/metrics.json';
const { values } = parseArgs({
  options: {
    mistakes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const settings = readSettings(process.env);
const folder = openCorpusFolder(settings.corpusDir);
const context = loadAnalysisContext(settings.base);
const scores = scoreCorpus(folder, join(GOLD, 'metrics'), context);
const evaluation = evaluationOf(scores);
const reports = [...readCorpus(folder, context).reports].flatMap(({ report }) => report ?? []);
const sections = evaluateSections(reports, (path) => {
  const file = join(GOLD, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
});

if (values.json) {
  console.log(JSON.stringify(evaluation, null, 2));
} else {
  for (const [index, { report, ...result }] of evaluation.reports.entries()) {
    print(report, result);
    if (!values.mistakes) continue;
    for (const mistake of scores[index]?.score.mistakes ?? []) console.log(`  ${mistake}`);
  }
  print('total', evaluation.total);
  for (const line of sectionLines(sections, values.mistakes)) console.log(line);
}
if (values.write) {
  const { unseen } = EvaluationSchema.parse(JSON.parse(readFileSync(RESULTS, 'utf8')));
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(RESULTS, `${JSON.stringify({ date, ...evaluation, unseen }, null, 2)}\n`);
}

function print(name: string, { labels, figures }: GoldFigures): void {
  const shares = Object.entries(figures).map(([field, share]) => `${field} ${share.toFixed(3)}`);
  console.log(`${name}: n=${labels} ${shares.join(' ')}`);
}
