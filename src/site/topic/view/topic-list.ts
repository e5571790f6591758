import type { Paths } from '../../../paths.ts';
import type { Topic } from '../../../schema/topic.ts';
import { topicStrings } from '../../../words/topic.ts';
import type { TopicReportMembers } from './members.ts';

/** One topic in the list of all. */
export interface TopicRow {
  name: string;
  description: string;
  href: string;
  summary: string;
}

export function topicRow(
  topic: Topic,
  members: readonly TopicReportMembers[],
  paths: Paths,
): TopicRow {
  const sections = members.reduce((sum, { scores }) => sum + scores.size, 0);
  return {
    name: topic.name,
    description: topic.description,
    href: paths.topic(topic.id),
    summary:
      members.length === 0
        ? topicStrings.topics.empty
        : topicStrings.topics.counts(sections, members.length),
  };
}
