import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluationOf, scoreCorpus } from '../../../src/lab/evaluate/evaluate-corpus.ts';
import { figuresOf } from '../../../src/lab/evaluate/figures.ts';
import results from '../../../src/site/about/figures/metrics.json' with { type: 'json' };
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../../../src/corpus/corpus-folder.ts';
import { EvaluationSchema } from '../../../src/schema/evaluation.ts';

const root = join(import.meta.dirname, '../../..');

test('the committed figures are those of the labels and the extractor as they are', () => {
  const folder = openCorpusFolder(join(root, 'seeds'));
  const gold = join(root, 'tests/gold/metrics');

  const { reports, total } = EvaluationSchema.parse(results);

  // To mend: npm run evaluate -- --write
  expect({ reports, total }).toStrictEqual(
    evaluationOf(scoreCorpus(folder, gold, loadAnalysisContext('/'))),
  );
});

test('turns counts into shares of what was labelled, what was found and what was right', () => {
  const right = { value: 8, unit: 8, kind: 7, status: 8, period: 6, qualifier: 8, label: 4 };

  expect(figuresOf({ hits: 8, extra: 2, missed: 1, right, mistakes: [] })).toStrictEqual({
    labels: 9,
    figures: {
      precision: 0.8,
      recall: 0.8889,
      f1: 0.8421,
      value: 1,
      unit: 1,
      kind: 0.875,
      status: 1,
      period: 0.75,
      qualifier: 1,
      label: 0.5,
    },
  });
});

test('the sample of other reports keeps to its own arithmetic', () => {
  const { figures } = EvaluationSchema.parse(results).unseen;
  const { precision, recall, f1 } = figures;
  expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 3);
});
