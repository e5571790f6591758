import { sectionsById } from '../../shared/text/outline.ts';
import { placeSections } from '../../../schema/section-tree.ts';
import { findTopicMembers } from '../../../analyse/topics/topic-members.ts';
import { reportName } from '../../shared/report-name.ts';
import { metricsWithin } from '../../shared/text/text-blocks.ts';
import type { Paths } from '../../../paths.ts';
import type { Report, ReportSummary } from '../../../schema/report.ts';
import type { Topic } from '../../../schema/topic.ts';
import { topicStrings } from '../../../words/topic.ts';
import { pageCount, pageSlice, pagination, type Pagination } from '../../shared/pagination.ts';
import { shortYears } from '../../shared/report-card.ts';

/** Reports on one page of the grid. */
export const GRID_PAGE_SIZE = 18;

/** How much one report gives to one topic. */
type TopicShare =
  /**
   * Sections and items of its own: `characters` of their text, headings and line breaks included, and
   * how much of the report that is.
   */
  | {
      kind: 'sections';
      characters: number;
      percent: number;
      items: number;
      numbers: number;
      href: string;
    }
  /** Defining words here and there; one within another counts once. */
  | { kind: 'scattered'; words: number; href: string }
  /** No section, and no defining word anywhere. */
  | { kind: 'absent' };

interface TopicGridRow {
  name: string;
  years: string;
  href: string;
  /** In the order of the topics. */
  shares: TopicShare[];
}

export interface TopicGrid {
  caption: string;
  topics: { name: string; href: string }[];
  rows: TopicGridRow[];
  pagination: Pagination | undefined;
}

/**
 * @param number page, from 1
 * @param readReport the store's reader, called for the reports of this page only
 */
export function topicGrid(
  taxonomy: readonly Topic[],
  summaries: readonly ReportSummary[],
  number: number,
  readReport: (id: string) => Report,
  paths: Paths,
): TopicGrid {
  const total = pageCount(summaries.length, GRID_PAGE_SIZE);
  const pages = pagination(number, total, paths.topicGrid);
  return {
    caption: topicStrings.grid.caption(number, total),
    topics: taxonomy.map(({ id, name }) => ({ name, href: paths.topic(id) })),
    rows: pageSlice(summaries, number, GRID_PAGE_SIZE).map((summary) => ({
      name: reportName(summary).own,
      years: shortYears(summary),
      href: paths.report(summary.id),
      shares: topicShares(taxonomy, readReport(summary.id), paths),
    })),
    pagination: pages,
  };
}

/** What a report gives to each topic, in the order of the taxonomy. */
export function topicShares(
  taxonomy: readonly Topic[],
  report: Report,
  paths: Paths,
): TopicShare[] {
  const members = findTopicMembers(report);
  const byId = sectionsById(report.outline);
  const [from, to] = [report.paragraphs[0]?.start, report.paragraphs.at(-1)?.end];
  return taxonomy.map((topic): TopicShare => {
    const sections = (members.get(topic.id) ?? []).flatMap(
      ({ section }) => byId.get(section) ?? [],
    );
    const [first] = sections;
    if (first) {
      const characters = sections.reduce((sum, { start, end }) => sum + end - start, 0);
      const whole = Math.max(characters, (to ?? 0) - (from ?? 0));
      return {
        kind: 'sections',
        characters,
        percent: Math.max(1, Math.round((100 * characters) / whole)),
        items: sections.length,
        numbers: sections.reduce((sum, section) => sum + metricsWithin(report, section).length, 0),
        href: paths.fragment(report.id, first.id),
      };
    }
    return mentions(topic, report, paths);
  });
}

function mentions(topic: Topic, report: Report, paths: Paths): TopicShare {
  const words = Object.keys(topic.words).sort((a, b) => b.length - a.length);
  const anyWord = new RegExp(words.map((word) => RegExp.escape(word)).join('|'), 'gu');
  const headings = placeSections(report.outline).flatMap(
    ({ section: { id, start, title, inline } }) => (inline ? [] : [{ id, start, text: title }]),
  );
  const found = [...report.paragraphs, ...headings]
    .map(({ id, start, text }) => ({ id, start, count: text.match(anyWord)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.start - b.start);
  const [first] = found;
  if (!first) return { kind: 'absent' };
  return {
    kind: 'scattered',
    words: found.reduce((sum, { count }) => sum + count, 0),
    href: paths.fragment(report.id, first.id),
  };
}
