import { reportName } from '../../shared/report-name.ts';
import type { Paths } from '../../../paths.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import type { Topic } from '../../../schema/topic.ts';
import { topicStrings } from '../../../words/topic.ts';
import { shortYears } from '../../shared/report-card.ts';
import type { TopicReportMembers } from './members.ts';

/** Reports counted one by one under a topic. */
const REPORTS_SHOWN = 10;

/** One topic in the list of all. */
export interface TopicRow {
  name: string;
  description: string;
  href: string;
  summary: string;
  reports: { name: string; years: string; href: string; count: number }[];
  /** 另有 12 份; undefined where all are shown. */
  more: string | undefined;
}

/** @param summaries by id */
export function topicRow(
  topic: Topic,
  members: readonly TopicReportMembers[],
  summaries: ReadonlyMap<string, ReportSummary>,
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
    reports: members.slice(0, REPORTS_SHOWN).flatMap(({ report: id, scores }) => {
      const report = summaries.get(id);
      if (!report) return [];
      const href = `${paths.topic(topic.id)}#${id}`;
      return [
        { name: reportName(report).own, years: shortYears(report), href, count: scores.size },
      ];
    }),
    more:
      members.length > REPORTS_SHOWN
        ? topicStrings.topics.moreReports(members.length - REPORTS_SHOWN)
        : undefined,
  };
}
