import { expect, test } from 'vitest';
import { evaluateQuotes, quoteKinds } from '../../../../src/lab/evaluate/measure-quotes.ts';
import { checkQuote } from '../../../../src/site/quote/model/check-quote.ts';
import { indexReports } from '../../../support/search-shards.ts';
import { seedReports } from '../../../support/seed-reports.ts';

/** A third of what a long run on demand asks; `npm run evaluate` prints the figures of many more. */
const FEW = { verbatim: 10, edited: 10, invented: 5, cut: 5, exchanged: 7, joined: 5 };
const MANY = { verbatim: 30, edited: 30, invented: 15, cut: 15, exchanged: 20, joined: 15 };
const counts = process.env.PROPERTY_RUNS === undefined ? FEW : MANY;

test('answers quotes of every kind over the five reports', { timeout: 120_000 }, async () => {
  const reports = seedReports();
  const shards = await indexReports(reports, 2);
  const score = await evaluateQuotes(
    reports,
    (quote) => checkQuote(quote, () => Promise.resolve(shards)),
    counts,
  );
  const wrong = quoteKinds.flatMap((kind) => score[kind].mistakes);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(counts === FEW ? 0 : 1);
  expect(score.verbatim.mistakes).toEqual([]);
  expect(score.invented.mistakes).toEqual([]);
});
