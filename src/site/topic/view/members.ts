import type { Section } from '../../../schema/section.ts';
import type { TopicMember } from '../../../schema/store.ts';

/** Members of a topic in one report. */
export interface TopicReportMembers {
  report: string;
  /** Score by id of the section or item. */
  scores: Map<string, number>;
}

/** Members by report, in the order given. */
export function membersByReport(members: readonly TopicMember[]): TopicReportMembers[] {
  const reports = new Map<string, TopicReportMembers>();
  for (const { report, section, score } of members) {
    const group = reports.get(report) ?? { report, scores: new Map<string, number>() };
    reports.set(report, group);
    group.scores.set(section, score);
  }
  return [...reports.values()];
}

/** A section on the page of a topic, with the sections around it and its score. */
export interface TopicSection {
  section: Section;
  ancestors: readonly Section[];
  score: number;
}

export interface TopicSelection {
  /** Shown with their whole text: the members, of nested ones the outermost. */
  full: TopicSection[];
  /** Named only: innermost sections outside of those that have the topic among others. */
  brief: TopicSection[];
}

/** What the page of a topic shows of one report, in the order of the text. */
export function selectTopicSections(
  outline: readonly Section[],
  topic: string,
  scores: ReadonlyMap<string, number>,
  ancestors: readonly Section[] = [],
): TopicSelection {
  const parts = outline.map((section): TopicSelection => {
    const member = scores.get(section.id);
    if (member !== undefined) return { full: [{ section, ancestors, score: member }], brief: [] };
    const inside = [...ancestors, section];
    const within = selectTopicSections(section.children, topic, scores, inside);
    if (within.full.length > 0 || within.brief.length > 0) return within;
    const score = section.topics.find((assigned) => assigned.topic === topic)?.score;
    return { full: [], brief: score === undefined ? [] : [{ section, ancestors, score }] };
  });
  return {
    full: parts.flatMap(({ full }) => full),
    brief: parts.flatMap(({ brief }) => brief),
  };
}

/** Section most about the topic, the first of equals; undefined where there is none. */
export function strongest(sections: readonly TopicSection[]): TopicSection | undefined {
  return sections.toSorted((a, b) => b.score - a.score)[0];
}
