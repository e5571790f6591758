import type { Section } from '../../schema/section.ts';
import type { TopicScorer } from './score-topics.ts';

/**
 * The outline with the topics of every section and run-in item filled in, each from its own title
 * and all the text under it.
 *
 * @param source the decoded source that the spans of the sections point into
 */
export function withTopics(
  sections: readonly Section[],
  source: string,
  scorer: TopicScorer,
): Section[] {
  return sections.map((section) => ({
    ...section,
    topics: scorer.score(
      scorer.collect(section.title),
      scorer.collect(source.slice(section.start, section.end)),
    ),
    children: withTopics(section.children, source, scorer),
  }));
}
