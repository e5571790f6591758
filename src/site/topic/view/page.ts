import type { Crumb } from '../../shared/crumb.ts';
import {
  emptyCompareState,
  formatCompareState,
  type ColumnChoice,
} from '../../compare/model/state.ts';
import { textBlocks, type TextBlock, type TextSegment } from '../../shared/text/text-blocks.ts';
import { reportName } from '../../shared/report-name.ts';
import type { Paths } from '../../../paths.ts';
import type { Report } from '../../../schema/report.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import type { Topic } from '../../../schema/topic.ts';
import { strings } from '../../../words/site.ts';
import { topicStrings } from '../../../words/topic.ts';
import { headingSegments, headingText } from '../../shared/text/section-heading.ts';
import {
  type Pagination,
  pageCount,
  pageSlice,
  pageTitle,
  pagination,
} from '../../shared/pagination.ts';
import { type YearRole, shortYears, yearRoles } from '../../shared/report-card.ts';
import { topicEvidence } from './evidence.ts';
import {
  selectTopicSections,
  strongest,
  type TopicReportMembers,
  type TopicSection,
} from './members.ts';

/** Reports on one page of a topic. */
export const TOPIC_PAGE_SIZE = 6;
const WORDS_SHOWN = 24;

/** A section of a report on the page of a topic. */
export interface TopicEntry {
  id: string;
  heading: TextSegment[];
  href: string;
  /** Headings around it: `一、… › （二）…`; empty at the top. */
  path: string;
  status: SectionStatus;
  evidence: string;
  compare: { href: string; label: string };
  blocks: TextBlock[];
}

/** What one report says on a topic. */
export interface TopicReport {
  /** Fragment on the page. */
  id: string;
  place: string;
  within: string;
  years: YearRole[];
  /** 2024—2025. */
  span: string;
  href: string;
  count: string;
  entries: TopicEntry[];
  /** Sections that only mention the topic. */
  brief: { text: string; href: string }[];
}

export interface TopicPage {
  name: string;
  title: string;
  description: string;
  crumbs: Crumb[];
  words: string;
  reports: TopicReport[];
  pagination: Pagination | undefined;
}

/**
 * @param members of the topic in all reports, in the order of the store
 * @param number page, from 1
 * @param readReport the store's reader, called for the reports of this page only
 */
export function topicPage(
  topic: Topic,
  members: readonly TopicReportMembers[],
  number: number,
  readReport: (id: string) => Report,
  paths: Paths,
): TopicPage {
  const total = pageCount(members.length, TOPIC_PAGE_SIZE);
  const chosen = pageSlice(members, number, TOPIC_PAGE_SIZE).map(({ report: id, scores }) => {
    const report = readReport(id);
    return { report, selection: selectTopicSections(report.outline, topic.id, scores) };
  });
  const counterparts = chosen.map(({ report, selection }) => {
    const best = strongest(selection.full);
    return best && { name: reportName(report).own, report: report.id, section: best.section.id };
  });
  return {
    name: topic.name,
    title: pageTitle(topic.name, number, total),
    description: topic.description,
    crumbs: [{ label: strings.nav.topics, href: paths.topics }, { label: topic.name }],
    words: Object.keys(topic.words).slice(0, WORDS_SHOWN).join(strings.marks.list),
    reports: chosen.map(({ report, selection }, index) => {
      const others = [...counterparts.slice(index + 1), ...counterparts.slice(0, index)];
      const other = others.find((counterpart) => counterpart !== undefined);
      const { own, within } = reportName(report);
      return {
        id: report.id,
        place: own,
        within,
        years: yearRoles(report),
        span: shortYears(report),
        href: paths.report(report.id),
        count: topicStrings.topic.sections(selection.full.length),
        entries: selection.full.map((found) => topicEntry(topic, report, found, other, paths)),
        brief: selection.brief.map(({ section }) => ({
          text: headingText(section),
          href: paths.fragment(report.id, section.id),
        })),
      };
    }),
    pagination: pagination(number, total, (page) => paths.topic(topic.id, page)),
  };
}

function topicEntry(
  topic: Topic,
  report: Report,
  { section, ancestors, score }: TopicSection,
  other: { report: string; section: string; name: string } | undefined,
  paths: Paths,
): TopicEntry {
  const heading = headingText(section);
  const blocks = textBlocks(report, section);
  const a: ColumnChoice = { report: report.id, section: section.id, part: null };
  const b = other ? { report: other.report, section: other.section, part: null } : null;
  return {
    id: section.id,
    heading: headingSegments(report, section),
    href: paths.fragment(report.id, section.id),
    path: ancestors.map(headingText).join(' › '),
    status: section.status,
    evidence: topicEvidence(topic, heading + plainText(blocks), score),
    compare: {
      href: paths.compare(formatCompareState({ ...emptyCompareState, columns: [a, b] })),
      label: other
        ? topicStrings.topic.compareWith(heading, other.name)
        : topicStrings.topic.compareAlone(heading),
    },
    blocks,
  };
}

function plainText(blocks: readonly TextBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'heading' ? block.text : block.segments.map(({ text }) => text).join(''),
    )
    .join('\n');
}
