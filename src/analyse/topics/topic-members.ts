import type { Section } from '../../schema/section.ts';
import type { TopicMember } from '../../schema/store.ts';

/** A section with subsections is about a topic if at least half of its evidence speaks for it. */
const WHOLE_SHARE = 0.5;
/** A section without subsections may be about two or three topics at once. */
const LEAF_SHARE = 0.3;

/**
 * The sections and items of a report that are about each topic: the outermost that qualify, so that
 * no text stands twice under one topic.
 *
 * @returns members by topic id, in the order of the text
 */
export function findTopicMembers(report: {
  id: string;
  outline: readonly Section[];
}): Map<string, TopicMember[]> {
  const members = new Map<string, TopicMember[]>();
  const visit = (section: Section, covered: ReadonlySet<string>): void => {
    const share = section.children.length > 0 ? WHOLE_SHARE : LEAF_SHARE;
    const about = section.topics.filter(
      ({ topic, score }) => score >= share && !covered.has(topic),
    );
    for (const { topic, score } of about) {
      const list = members.get(topic) ?? [];
      list.push({ report: report.id, section: section.id, score });
      members.set(topic, list);
    }
    const inside = new Set([...covered, ...about.map(({ topic }) => topic)]);
    for (const child of section.children) visit(child, inside);
  };
  for (const section of report.outline) visit(section, new Set());
  return members;
}
