/** Print the weights that the labels for tuning give to alignment: `npm run lab:fit`. */
import { readFileSync } from 'node:fs';
import { fitAlignment } from '../src/lab/evaluate/fit-alignment.ts';
import { readGoldPairs } from '../src/lab/evaluate/gold-alignment.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { readSettings } from '../src/settings.ts';

const { base, corpusDir } = readSettings(process.env);
const context = loadAnalysisContext(base);
const read = readCorpus(openCorpusFolder(corpusDir), context);
const reports = [...read.reports].flatMap(({ report }) => report ?? []);
const pairs = readGoldPairs(readFileSync('tests/gold/alignment.yaml', 'utf8'));
const model = fitAlignment(
  reports,
  pairs.filter(({ half }) => half === 'tune'),
  context.matterWords,
);
for (const [name, weight] of Object.entries<number>({ ...model }))
  console.log(`${name}: ${weight.toFixed(2)}`);
