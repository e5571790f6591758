import type { TopicScore } from '../../schema/section.ts';
import type { Topic } from '../../schema/topic.ts';

/** A word in a title says more of the subject than one in the running text. */
const TITLE_FACTOR = 5;
/** Below this share of the evidence a topic is only touched on. */
const LEAST_SHARE = 0.15;
const MOST_TOPICS = 3;

/** Evidence for each topic, by id. */
type TopicEvidence = ReadonlyMap<string, number>;

export interface TopicScorer {
  /** Sum of the weights of the defining words in a text. */
  collect(text: string): TopicEvidence;
  /** The topics that the evidence speaks for, by falling share; empty where there is none. */
  score(title: TopicEvidence, text: TopicEvidence): TopicScore[];
}

/**
 * A scorer for one taxonomy. Words are matched from left to right, the longest first, so that
 * `百千万工程` is not counted as `工程` too.
 */
export function createTopicScorer(taxonomy: readonly Topic[]): TopicScorer {
  const weights = new Map<string, { topic: string; weight: number }[]>();
  for (const topic of taxonomy) {
    for (const [word, weight] of Object.entries(topic.words)) {
      weights.set(word, [...(weights.get(word) ?? []), { topic: topic.id, weight }]);
    }
  }
  const words = [...weights.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const anyWord = new RegExp(words.map((word) => RegExp.escape(word)).join('|'), 'gu');

  return {
    collect(text) {
      const evidence = new Map<string, number>();
      for (const [word] of text.matchAll(anyWord)) {
        for (const { topic, weight } of weights.get(word) ?? []) {
          evidence.set(topic, (evidence.get(topic) ?? 0) + weight);
        }
      }
      return evidence;
    },
    score(title, text) {
      const total = new Map<string, number>();
      for (const { id } of taxonomy) {
        const sum = (title.get(id) ?? 0) * TITLE_FACTOR + (text.get(id) ?? 0);
        if (sum > 0) total.set(id, sum);
      }
      const all = [...total.values()].reduce((sum, value) => sum + value, 0);
      return [...total]
        .map(([topic, sum]) => ({ topic, score: Math.round((sum / all) * 100) / 100 }))
        .filter(({ score }, _index, scores) => score >= LEAST_SHARE || scores.length === 1)
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_TOPICS);
    },
  };
}
