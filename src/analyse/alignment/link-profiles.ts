import type { LinkReason, SectionLink } from '../../schema/alignment.ts';
import { likeness, linkKind } from './likeness.ts';
import type { SectionProfile, TermVector } from './section-profile.ts';
import { sharedPassages, shareTexts, sharedWordings } from './shared-wording.ts';
import type { TermWeight } from './term-weights.ts';

const MOST_TERMS = 4;
const MOST_PASSAGES = 3;
const MOST_TOPICS = 2;

/**
 * Links between the sections of two reports, in the order of the first, then by falling score. Only
 * pairs that share a term of some weight are looked at: an index of terms finds them.
 */
export function linkProfiles(
  first: readonly SectionProfile[],
  second: readonly SectionProfile[],
  weightOf: TermWeight,
): SectionLink[] {
  const cosines = cosinesOf(first, second);
  const bestOfFirst = cosines.map((row) => Math.max(0, ...row.values()));
  const bestOfSecond = second.map((_, at) =>
    cosines.reduce((best, row) => Math.max(best, row.get(at) ?? 0), 0),
  );
  return first.flatMap((a, row) => {
    const links: SectionLink[] = [];
    for (const [column, text] of cosines[row] ?? []) {
      const b = second[column];
      if (!b) continue;
      const best = Math.sqrt((bestOfFirst[row] ?? 0) * (bestOfSecond[column] ?? 0));
      const score = likeness(a, b, { text, standing: best === 0 ? 0 : text / best });
      const kind = linkKind(score);
      if (kind === undefined) continue;
      links.push({
        a: { report: a.report, section: a.section.id },
        b: { report: b.report, section: b.section.id },
        kind,
        score,
        reason: reasonOf(a, b, weightOf),
      });
    }
    return links.sort((x, y) => y.score - x.score || (x.b.section < y.b.section ? -1 : 1));
  });
}

type Readable = Pick<SectionProfile, 'status' | 'topics' | 'title' | 'body'>;

/** Why two sections are alike. */
export function reasonOf(a: Readable, b: Readable, weightOf: TermWeight): LinkReason {
  const shared = a.topics
    .filter(({ topic }) => b.topics.some((other) => other.topic === topic))
    .map(({ topic }) => topic);
  const texts = shareTexts(`${a.title}\n${a.body}`, `${b.title}\n${b.body}`);
  return {
    topics: shared.slice(0, MOST_TOPICS),
    terms: sharedWordings(texts, weightOf, MOST_TERMS),
    heading: sharedWordings(shareTexts(a.title, b.title), weightOf, MOST_TERMS),
    passages: sharedPassages(texts, MOST_PASSAGES),
    sameStatus: a.status === b.status,
  };
}

/** Cosine of each pair that shares a term: one map a section of the first, by index in the second. */
function cosinesOf(
  first: readonly SectionProfile[],
  second: readonly SectionProfile[],
): Map<number, number>[] {
  const postings = new Map<string, { at: number; weight: number }[]>();
  for (const [at, { text }] of second.entries()) {
    for (const [term, weight] of text.weights) {
      const places = postings.get(term);
      if (places) places.push({ at, weight });
      else postings.set(term, [{ at, weight }]);
    }
  }
  return first.map(({ text }) => {
    const products = new Map<number, number>();
    for (const [term, weight] of text.weights) {
      for (const other of postings.get(term) ?? []) {
        products.set(other.at, (products.get(other.at) ?? 0) + weight * other.weight);
      }
    }
    for (const [at, product] of products) {
      products.set(at, product / (text.length * lengthOf(second[at]?.text)));
    }
    return products;
  });
}

function lengthOf(vector: TermVector | undefined): number {
  return vector?.length ?? 1;
}
