import type { LinkReason } from '../../schema/alignment.ts';
import type { SectionProfile } from './section-profile.ts';
import { sharedPassages, shareTexts, sharedWordings } from './shared-wording.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { SectionVectors } from './section-vectors.ts';

const MOST_TERMS = 4;
const MOST_PASSAGES = 3;
const MOST_TOPICS = 2;
const MOST_MATTERS = 3;

type Readable = Pick<SectionProfile, 'status' | 'topics' | 'title' | 'body' | 'matters'>;

/** Why two sections are alike. */
export function reasonOf(a: Readable, b: Readable, vectors: SectionVectors): LinkReason {
  const shared = a.topics
    .filter(({ topic }) => b.topics.some((other) => other.topic === topic))
    .map(({ topic }) => topic);
  const texts = shareTexts(`${a.title}\n${a.body}`, `${b.title}\n${b.body}`);
  const terms = sharedWordings(texts, vectors.weightOf, MOST_TERMS);
  return {
    topics: shared.slice(0, MOST_TOPICS),
    matters: sharedMatters(a.matters, b.matters, vectors.matterNames),
    terms,
    heading: terms.filter((term) => a.title.includes(term) && b.title.includes(term)),
    passages: sharedPassages(texts, MOST_PASSAGES),
    sameStatus: a.status === b.status,
  };
}

/** Least share of its matters that a section gives to one that is named as its own. */
const LEAST_SHARE = 0.08;

/** The matters that both sections give room to, by the room that the lesser gives. */
function sharedMatters(a: SparseVector, b: SparseVector, names: readonly string[]): string[] {
  const others = new Map(Array.from(b.terms, (term, at) => [term, (b.weights[at] ?? 0) / b.total]));
  return Array.from(a.terms, (term, at) => ({
    name: names[term] ?? '',
    share: Math.min((a.weights[at] ?? 0) / a.total, others.get(term) ?? 0),
  }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((x, y) => y.share - x.share)
    .slice(0, MOST_MATTERS)
    .map(({ name }) => name);
}
