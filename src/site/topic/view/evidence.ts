import type { Topic } from '../../../schema/topic.ts';
import { strings } from '../../../words/site.ts';
import { topicStrings } from '../../../words/topic.ts';

/** Words named as the reason; the rest add little. */
const NAMED_WORDS = 4;

/** How a text came to a topic: the score and the defining words that weigh most in it. */
export function topicEvidence(topic: Topic, text: string, score: number): string {
  const words = Object.entries(topic.words)
    .map(([word, weight]) => ({ word, weight, count: countOf(text, word) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count * b.weight - a.count * a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, NAMED_WORDS)
    .map(({ word, count }) => topicStrings.topic.word(word, count));
  return topicStrings.topic.evidence(Math.round(score * 100), words.join(strings.marks.list));
}

/** Occurrences of a word that do not overlap. */
function countOf(text: string, word: string): number {
  return text.split(word).length - 1;
}
