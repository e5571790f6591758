/**
 * Print how the extracted metrics agree with the gold labels:
 * `npm run evaluate [-- --mistakes | --json | --write]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluationOf, scoreCorpus } from '../src/evaluate/evaluate-corpus.ts';
import { loadAnalysisContext } from '../src/publish/analysis-context.ts';
import { openCorpusFolder } from '../src/publish/corpus-folder.ts';
import { EvaluationSchema, type GoldFigures } from '../src/schema/evaluation.ts';
import { readSettings } from '../src/settings.ts';

const GOLD = 'tests/gold/metrics';
const RESULTS = 'src/evaluate/results/metrics.json';
const { values } = parseArgs({
  options: {
    mistakes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const settings = readSettings(process.env);
const scores = scoreCorpus(
  openCorpusFolder(settings.corpusDir),
  GOLD,
  loadAnalysisContext(settings.base),
);
const evaluation = evaluationOf(scores);

if (values.json) {
  console.log(JSON.stringify(evaluation, null, 2));
} else {
  for (const [index, { report, ...result }] of evaluation.reports.entries()) {
    print(report, result);
    if (!values.mistakes) continue;
    for (const mistake of scores[index]?.score.mistakes ?? []) console.log(`  ${mistake}`);
  }
  print('total', evaluation.total);
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
