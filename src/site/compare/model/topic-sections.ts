import { findTopicMembers } from '../../../analyse/topics/topic-members.ts';
import type { Section } from '../../../schema/section.ts';
import { placeSections } from '../../../schema/section-tree.ts';

/**
 * Ids of the sections that a reader of one topic is shown: those that are about it, as on the page
 * of the topic, with all that is below them.
 *
 * @param outline of the whole report
 */
export function topicSections(outline: readonly Section[], topic: string): ReadonlySet<string> {
  const members = findTopicMembers({ id: '', outline }).get(topic) ?? [];
  const about = new Set(members.map(({ section }) => section));
  const shown = placeSections(outline).filter(({ section, ancestors }) =>
    [section, ...ancestors].some(({ id }) => about.has(id)),
  );
  return new Set(shown.map(({ section }) => section.id));
}
