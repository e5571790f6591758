/** Print the weights that the labels for tuning give to alignment: `npm run lab:fit`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { evaluateSeeds } from '../src/lab/evaluate/evaluate-seeds.ts';
import { fitAlignment, observe } from '../src/lab/evaluate/fit-alignment.ts';
import { readSettings } from '../src/settings.ts';

const { base, corpusDir } = readSettings(process.env);
const readGold = (path: string) => {
  const file = join('tests/gold', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const { labelledPairs } = evaluateSeeds(
  openCorpusFolder(corpusDir),
  readGold,
  loadAnalysisContext(base),
);
for (const [name, weight] of Object.entries<number>({ ...fitAlignment(observe(labelledPairs)) })) {
  console.log(`${name}: ${weight.toFixed(2)}`);
}
