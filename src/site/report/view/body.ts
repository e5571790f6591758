import { flattenSections } from '../../../schema/section-tree.ts';
import type { Paths } from '../../../paths.ts';
import type { Leftover, Paragraph, Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import type { Topic } from '../../../schema/topic.ts';
import {
  checkLine,
  countWords,
  outcomeCounts,
  withReconciliationMarks,
  type ReconciliationLine,
  type MarkedRun,
} from '../../shared/reconciliation/reconciliation-lines.ts';
import { yearRoles } from '../../shared/report-card.ts';
import { sectionTitle } from '../../shared/text/report-outline.ts';
import { isImplied, splitParagraph } from '../../shared/text/report-text.ts';

/** Topics named beside a section: the strongest ones only. */
const TOPICS_SHOWN = 2;
/** Ranks of headings in HTML below the report's title; deeper sections share the last. */
const headingDepths = [2, 3, 4, 5, 6] as const;

/** Ways from a section to the same topic elsewhere. */
export interface SectionLinks {
  id: string;
  /** Marker or short title, to tell several of one paragraph apart. */
  name: string;
  topics: { name: string; href: string }[];
  compareHref: string;
}

/**
 * What a report page prints, in the order of the text. Links to `otherIds` lead to this block: ids
 * that were published once, and `review` or `plan` where that part of the report begins.
 */
export type BodyBlock =
  | {
      kind: 'heading';
      id: string;
      depth: (typeof headingDepths)[number];
      text: string;
      /** Set where it is first told, see `OutlineEntry`. */
      status: SectionStatus | null;
      links: SectionLinks;
      otherIds: string[];
    }
  | {
      kind: 'paragraph';
      id: string;
      runs: MarkedRun[];
      /** Status of an unmarked section that opens here. */
      impliedStatus: SectionStatus | null;
      /** Sections and items that open in the paragraph and have topics. */
      links: SectionLinks[];
      otherIds: string[];
      /** Relations between its numbers, recomputed; `counts` names how many came out how. */
      reconciliations: { counts: string; lines: ReconciliationLine[] };
    }
  | { kind: 'leftover'; text: string };

/** Leftovers that a reader of the report would miss; page chrome and white space are not. */
const shownLeftovers: ReadonlySet<Leftover['kind']> = new Set([
  'subtitle',
  'addressee',
  'source-line',
]);

/** The text of a report as a flat list of blocks. */
export function reportBlocks(
  report: Report,
  taxonomy: readonly Topic[],
  paths: Paths,
): BodyBlock[] {
  const topicNames = new Map(taxonomy.map(({ id, name }) => [id, name]));
  const sections = flattenSections(report.outline);
  const told = firstTold(report.outline);
  const linksOf = (section: Section): SectionLinks => ({
    id: section.id,
    name: section.marker ?? sectionTitle(section),
    topics: section.topics.slice(0, TOPICS_SHOWN).map(({ topic }) => ({
      name: topicNames.get(topic) ?? topic,
      href: paths.topic(topic),
    })),
    compareHref: paths.compare(`?a=${report.id}:${section.id}`),
  });

  const former = groupByTarget(report.redirects);
  const inline = groupByStart(
    report.paragraphs,
    sections.filter((section) => section.inline),
  );
  const metrics = groupByStart(report.paragraphs, report.metrics);
  const reconciliations = Map.groupBy(report.reconciliations, ({ paragraph }) => paragraph);
  const headingBlock = (section: Section): BodyBlock => ({
    kind: 'heading',
    id: section.id,
    depth: headingDepths[section.level - 1] ?? 6,
    text: `${section.marker ?? ''}${section.title}`,
    status: told.get(section.id) ?? null,
    links: linksOf(section),
    otherIds: former.get(section.id) ?? [],
  });
  const paragraphBlock = (paragraph: Paragraph): BodyBlock => {
    const opening = inline.get(paragraph.start) ?? [];
    const tested = reconciliations.get(paragraph.id) ?? [];
    const implied = opening.find((section) => isImplied(section));
    const runs = splitParagraph(paragraph, opening, metrics.get(paragraph.start) ?? []);
    return {
      kind: 'paragraph',
      id: paragraph.id,
      runs: withReconciliationMarks(runs, tested),
      impliedStatus: (implied && told.get(implied.id)) ?? null,
      links: opening.filter((section) => section.topics.length > 0).map(linksOf),
      otherIds: [paragraph, ...opening].flatMap(({ id }) => former.get(id) ?? []),
      reconciliations: {
        counts: countWords(outcomeCounts(tested)),
        lines: tested.map((reconciliation) => checkLine(reconciliation)),
      },
    };
  };

  const placed: { start: number; block: BodyBlock }[] = [
    ...sections
      .filter((section) => !section.inline)
      .map((section) => ({ start: section.start, block: headingBlock(section) })),
    ...report.paragraphs.map((paragraph) => ({
      start: paragraph.start,
      block: paragraphBlock(paragraph),
    })),
    ...report.leftovers
      .filter(({ kind }) => shownLeftovers.has(kind))
      .map(({ start, text }) => ({ start, block: { kind: 'leftover' as const, text } })),
  ];
  placed.sort((a, b) => a.start - b.start);
  for (const { status } of yearRoles(report)) {
    const start = partStart(report, sections, status);
    const part = placed.find(({ block }, index) => {
      const next = placed[index + 1];
      return block.kind !== 'leftover' && (next === undefined || next.start > start);
    });
    if (part && part.block.kind !== 'leftover') part.block.otherIds.push(status);
  }
  return placed.map(({ block }) => block);
}

/**
 * Where the review or the plan begins: at its first chapter, else at its first section or paragraph,
 * else, in a report that tells of a year without such a part, at the start.
 */
function partStart(
  { outline, paragraphs }: Report,
  sections: readonly Section[],
  status: SectionStatus,
): number {
  const isPart = (part: { status: SectionStatus }) => part.status === status;
  const part = outline.find(isPart) ?? sections.find(isPart) ?? paragraphs.find(isPart);
  return part?.start ?? 0;
}

/** Status of each section whose parent has another one, or that has no parent. */
function firstTold(
  sections: readonly Section[],
  parent: SectionStatus | null = null,
  told = new Map<string, SectionStatus>(),
): Map<string, SectionStatus> {
  for (const section of sections) {
    if (section.status !== parent) told.set(section.id, section.status);
    firstTold(section.children, section.status, told);
  }
  return told;
}

/** Former ids by the id that stands for them now. */
function groupByTarget(redirects: Report['redirects']): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [former, target] of Object.entries(redirects)) {
    groups.set(target, [...(groups.get(target) ?? []), former]);
  }
  return groups;
}

/** Items by the start of the paragraph that they start in; one pass over both, both in text order. */
function groupByStart<T extends { start: number }>(
  paragraphs: readonly { start: number; end: number }[],
  items: readonly T[],
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  let next = 0;
  for (const { start, end } of paragraphs) {
    const group: T[] = [];
    for (let item = items[next]; item !== undefined && item.start < end; item = items[next]) {
      next += 1;
      if (item.start >= start) group.push(item);
    }
    groups.set(start, group);
  }
  return groups;
}
