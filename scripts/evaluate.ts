/**
 * Compare what the program reads with the labels of `tests/gold`:
 * `npm run evaluate [-- --reports DIR] [--mistakes] [--write]`.
 *
 * The five reports of `seeds/` are always measured, the others only if `--reports` names the folder of
 * their texts. `--write` stores the figures for the page about the site. `--mistakes` lists what is
 * wrong, but never for held-out labels.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { evaluateSeeds, fiveFiguresOf } from '../src/lab/evaluate/evaluate-seeds.ts';
import { evaluateOthers } from '../src/lab/evaluate/evaluate-other-reports.ts';
import { evaluateSections, sectionLines } from '../src/lab/evaluate/evaluate-topics-and-pairs.ts';
import {
  nameLine,
  otherLines,
  rowLines,
  sampleLines,
  valueLine,
} from '../src/lab/evaluate/evaluation-lines.ts';
import { gradeLines, shareGrades } from '../src/lab/evaluate/grade-shares.ts';
import type { LabelledPair } from '../src/lab/evaluate/labelled-pairs.ts';
import { otherFiguresOf } from '../src/lab/evaluate/published-figures.ts';
import { EvaluationSchema, type Evaluation } from '../src/schema/evaluation.ts';
import { readSettings } from '../src/settings.ts';
import { programVersion } from '../src/site/about/program-version.ts';

const GOLD = 'tests/gold';
const RESULTS = 'src/site/about/figures/metrics.json';
const { values } = parseArgs({
  options: {
    reports: { type: 'string' },
    mistakes: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const settings = readSettings(process.env);
const folder = openCorpusFolder(settings.corpusDir);
const context = loadAnalysisContext(settings.base);
const run = { date: new Date().toISOString().slice(0, 10), version: programVersion(process.cwd()) };
let unseenPairs: LabelledPair[] = [];
const others = values.reports === undefined ? undefined : measureOthers(values.reports);
if (!others) print(['others: skipped, name the folder of their texts with --reports']);
const five = measureFive();

if (values.write) {
  // Figures that were not measured now are kept, with their day and version.
  const kept = () => EvaluationSchema.parse(JSON.parse(readFileSync(RESULTS, 'utf8'))).others;
  const evaluation: Evaluation = { five, others: others ?? kept() };
  writeFileSync(RESULTS, `${JSON.stringify(EvaluationSchema.parse(evaluation), null, 2)}\n`);
}

function measureOthers(reportsFolder: string): Evaluation['others'] {
  const { reports, halves, names, labelledPairs } = evaluateOthers(
    {
      readGold: (path) => readGold(join('others', path)),
      readReport: (file) => readFileSync(join(reportsFolder, file)),
    },
    context,
  );
  unseenPairs = labelledPairs;
  const figures = {
    tune: otherFiguresOf(halves.tune),
    heldOut: otherFiguresOf(halves.heldOut),
  };
  print([
    ...otherLines('held-out', figures.heldOut),
    ...sampleLines('held-out', halves.heldOut),
    ...otherLines('tune', figures.tune),
    ...sampleLines('tune', halves.tune),
    nameLine(names),
  ]);
  const { values: metrics, outlines, counterparts } = halves.tune;
  printMistakes([metrics, outlines, counterparts, names].flatMap(({ mistakes }) => mistakes));
  return { ...run, reports, ...figures };
}

function measureFive(): Evaluation['five'] {
  const score = evaluateSeeds(folder, readGold, context);
  const figures = fiveFiguresOf(score);
  for (const [index, result] of figures.reports.entries()) {
    print([valueLine(result.report, result)]);
    printMistakes(score.reports[index]?.score.mistakes ?? []);
  }
  print([valueLine('total', figures.total), ...rowLines(figures.rows)]);
  printMistakes(score.rows.mistakes);
  print(gradeLines(shareGrades(score.labelledPairs, unseenPairs)));
  const reports = [...readCorpus(folder, context).reports].flatMap(({ report }) => report ?? []);
  print(sectionLines(evaluateSections(reports, readGold, context.matterWords), values.mistakes));
  return { ...run, ...figures };
}

function readGold(path: string): string | undefined {
  const file = join(GOLD, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function printMistakes(mistakes: readonly string[]): void {
  if (values.mistakes) print(mistakes.map((mistake) => `  ${mistake}`));
}
