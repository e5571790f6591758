import {
  bodyOf,
  createMatterCounter,
  termWeight,
  termWeightsOf,
  TermNumbers,
} from '../../analyse/alignment/index.ts';
import { flattenSections } from '../../schema/section-tree.ts';
import type { TermWeights } from '../../schema/alignment.ts';
import type { Report } from '../../schema/report.ts';

/** Pairs of characters kept: those that tell most. */
const MOST_TERMS = 1_500;
/** Sentences in which a pair has to stand. */
const FEWEST_SENTENCES = 5;
/** Sentences of no matter in particular that every pair is taken to stand in besides. */
const DOUBT = 8;
/** Weight below which an association is not worth its room. */
const LEAST_WEIGHT = 0.2;
const sentenceEnd = /[。；;！!？?\n]/u;

/**
 * Which pairs of characters go with which matter: those that stand in sentences that name it far more
 * than in others. Nothing labelled is looked at.
 *
 * @param matters with their words; what is associated with them so far is not read
 * @returns text of `matter-associations.yaml`
 */
export function associateTerms(
  reports: readonly Report[],
  matters: TermWeights['matters'],
): string {
  const names = Object.keys(matters);
  const countMatters = createMatterCounter(matters);
  const weightOf = termWeight(termWeightsOf(reports, matters));
  const numbers = new TermNumbers();
  const occurrences = new Map<string, number>();
  /** By pair of characters, how much of the sentences that hold it each matter has. */
  const shares = new Map<string, number[]>();
  const totals = names.map(() => 0);
  for (const sentence of reports.flatMap(sentencesOf)) {
    const counts = countMatters(sentence);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [matter, count] of counts) addTo(totals, matter, count / all);
    for (const number of numbers.count(sentence).terms) {
      const term = numbers.terms[number] ?? '';
      if (weightOf(term) === 0) continue;
      occurrences.set(term, (occurrences.get(term) ?? 0) + 1);
      const own = shares.get(term) ?? names.map(() => 0);
      shares.set(term, own);
      for (const [matter, count] of counts) addTo(own, matter, count / all);
    }
  }
  const all = sum(totals);
  const expected = totals.map((total) => total / all);
  const found = [...shares].flatMap(([term, own]) => {
    const count = occurrences.get(term) ?? 0;
    if (count < FEWEST_SENTENCES) return [];
    const weights = associationOf(own, expected);
    return [{ term, weights, gain: Math.max(...weights) * Math.sqrt(count) }];
  });
  const kept = found
    .sort((a, b) => b.gain - a.gain || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  return names
    .map((name, matter) => {
      const row = kept
        .map(({ term, weights }) => ({ term, weight: weights[matter] ?? 0 }))
        .filter(({ weight }) => weight >= LEAST_WEIGHT)
        .map(({ term, weight }) => `${term} ${weight.toFixed(1)}`);
      return `${name}: ${row.join(' ')}\n`;
    })
    .join('');
}

/** Of each matter what it has above its share in all sentences, the more the fewer matters have it. */
function associationOf(own: readonly number[], expected: readonly number[]): number[] {
  const all = sum(own) + DOUBT;
  const shares = own.map((share, matter) => (share + DOUBT * (expected[matter] ?? 0)) / all);
  const surprise = sum(
    shares.map((share, matter) =>
      share === 0 ? 0 : share * Math.log(share / (expected[matter] ?? 1)),
    ),
  );
  return shares.map((share, matter) => Math.max(0, share - (expected[matter] ?? 0)) * surprise);
}

function sentencesOf(report: Report): string[] {
  return flattenSections(report.outline)
    .filter(({ children }) => children.length === 0)
    .flatMap((section) => `${section.title}。${bodyOf(report, section)}`.split(sentenceEnd));
}

function addTo(list: number[], at: number, amount: number): void {
  list[at] = (list[at] ?? 0) + amount;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}
