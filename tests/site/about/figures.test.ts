import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../../../src/corpus/corpus-folder.ts';
import { evaluateSeeds, fiveFiguresOf } from '../../../src/lab/evaluate/evaluate-seeds.ts';
import results from '../../../src/site/about/figures/metrics.json' with { type: 'json' };
import { EvaluationSchema } from '../../../src/schema/evaluation.ts';

const root = join(import.meta.dirname, '../../..');

test('the committed figures of the five are those of the labels and the program as they are', () => {
  const readGold = (path: string) => {
    const file = join(root, 'tests/gold', path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const { reports, total, rows } = EvaluationSchema.parse(results).five;

  // To mend: npm run evaluate -- --write
  expect({ reports, total, rows }).toStrictEqual(
    fiveFiguresOf(
      evaluateSeeds(openCorpusFolder(join(root, 'seeds')), readGold, loadAnalysisContext('/')),
    ),
  );
});
