import type { Section } from '../../schema/section.ts';
import type { GoldTopic } from './gold-topics.ts';
import { labelledSection } from './labelled-section.ts';

/** Counts of one report, or of several added up. */
export interface TopicAgreement {
  sections: number;
  /** First topic is the main topic of the label; is one that the label accepts. */
  main: number;
  accepted: number;
  /** What disagrees, in words, for whoever mends the taxonomy. */
  mistakes: string[];
}

/**
 * Compare the first topic of each labelled section with its label.
 *
 * @throws if a label names a section that the outline does not have, or has under another heading
 */
export function scoreTopics(
  outline: readonly Section[],
  gold: readonly GoldTopic[],
): TopicAgreement {
  const score: TopicAgreement = { sections: gold.length, main: 0, accepted: 0, mistakes: [] };
  for (const label of gold) {
    const section = labelledSection(outline, label);
    const [first] = section.topics;
    if (first?.topic === label.main) score.main += 1;
    if (first && [label.main, ...label.also].includes(first.topic)) score.accepted += 1;
    else {
      const found = section.topics.map(({ topic, score: share }) => `${topic} ${share}`).join(', ');
      score.mistakes.push(`${label.heading}: ${found || 'none'}, expected ${label.main}`);
    }
  }
  return score;
}

/** The counts of several reports together. */
export function addAgreement(scores: readonly TopicAgreement[]): TopicAgreement {
  const total: TopicAgreement = { sections: 0, main: 0, accepted: 0, mistakes: [] };
  for (const score of scores) {
    total.sections += score.sections;
    total.main += score.main;
    total.accepted += score.accepted;
    total.mistakes.push(...score.mistakes);
  }
  return total;
}
