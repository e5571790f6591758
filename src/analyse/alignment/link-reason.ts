import type { LinkReason } from '../../schema/alignment.ts';
import type { SectionProfile } from './section-profile.ts';
import type { SectionVectors } from './section-vectors.ts';
import { wordingsOf } from './shared-wording.ts';
import type { SparseVector } from './sparse-vector.ts';

const MOST_TERMS = 4;
const MOST_PASSAGES = 3;
const MOST_TOPICS = 2;
const MOST_MATTERS = 3;

type Readable = Pick<SectionProfile, 'status' | 'topics' | 'title' | 'body' | 'matters'>;

/** @returns why another section is like this one */
export function reasonsOf(
  { status, topics, title, body, matters }: Readable,
  { weightOfPair, matterNames }: SectionVectors,
): (other: Readable) => LinkReason {
  const wordings = wordingsOf(`${title}\n${body}`, weightOfPair);
  return (other) => {
    const shared = topics
      .map(({ topic }) => topic)
      .filter((topic) => other.topics.some((found) => found.topic === topic));
    const { terms, passages } = wordings(`${other.title}\n${other.body}`, MOST_TERMS);
    return {
      topics: shared.slice(0, MOST_TOPICS),
      matters: sharedMatters(matters, other.matters, matterNames),
      terms,
      heading: terms.filter((term) => title.includes(term) && other.title.includes(term)),
      passages: passages.slice(0, MOST_PASSAGES),
      sameStatus: status === other.status,
    };
  };
}

/** Least share of its matters that a section gives to one that is named as its own. */
const LEAST_SHARE = 0.08;

/** The matters that both sections give room to, by the room that the lesser gives. */
function sharedMatters(a: SparseVector, b: SparseVector, names: readonly string[]): string[] {
  const shared: { name: string; share: number }[] = [];
  for (let at = 0; at < a.terms.length; at += 1) {
    const own = (a.weights[at] ?? 0) / a.total;
    if (own < LEAST_SHARE) continue;
    const matter = a.terms[at] ?? 0;
    const other = (b.weights[b.terms.indexOf(matter)] ?? 0) / b.total;
    if (other >= LEAST_SHARE)
      shared.push({ name: names[matter] ?? '', share: Math.min(own, other) });
  }
  return shared
    .sort((x, y) => y.share - x.share)
    .slice(0, MOST_MATTERS)
    .map(({ name }) => name);
}
