import { endOfSentence } from '../../../sentence.ts';
import { type PlaceStep, placeUnits } from '../../shared/place-tree.ts';
import { citedReport } from '../../cite/model/cited-work.ts';
import type { Paragraph, Report } from '../../../schema/report.ts';
import type { BlockClass, SearchText } from '../../../schema/search.ts';
import type { Section } from '../../../schema/section.ts';

/** A report as it is searched: its text by innermost section, and what each block is. */
export interface SearchRecord {
  text: SearchText;
  /** Of the blocks of `text`, in their order: what they are, the ids of their topics, their items. */
  classes: (BlockClass & { topics: string[]; items: ItemPart[] })[];
  /** 12-digit codes and names of the place and of the divisions above it, widest first. */
  places: PlaceStep[];
}

/** A stretch of a block that belongs to one section or run-in item. */
export interface ItemPart {
  /** Offset in the block's text. */
  end: number;
  /** Whether another section or item goes on or begins here than the one before it in the report. */
  isNew: boolean;
}

/** A part of a block before it is known what stands before it. */
interface Stretch {
  end: number;
  section: string | null;
}

interface SearchBlock extends BlockClass {
  /** Innermost section with a heading on a line of its own; null before the first. */
  section: string | null;
  /** Ids of the topics of its section and of the run-in items in it. */
  topics: string[];
  /** By section or run-in item, in the order of the text. */
  stretches: Stretch[];
  id: string;
  text: string;
  start: number;
}

/**
 * Every heading on a line of its own and every paragraph of a report, each exactly once and in the
 * order of the text.
 */
export function searchRecord(report: Report): SearchRecord {
  const paths = new Map<string | null, string[]>([[null, []]]);
  const blocks = blocksOf(report, paths).sort((a, b) => a.start - b.start);
  const sections = inSections(blocks);
  const places = report.place ? placeUnits(report.place) : [];
  const { title, author, issued } = citedReport(report);
  return {
    text: {
      report: report.id,
      title,
      author,
      issued,
      url: report.url,
      place: places.map(({ name }) => name).join(''),
      reviewYear: report.reviewYear,
      planYear: report.planYear,
      sections: sections.map((list) => ({
        path: paths.get(list[0]?.section ?? null) ?? [],
        blocks: list.map(({ id, text }) => ({ id, text })),
      })),
    },
    classes: withItems(blocks).map(({ kind, status, topics, items }) => ({
      kind,
      status,
      topics,
      items,
    })),
    places,
  };
}

/** Neighbouring blocks of the same section; text may go on in an outer one after an inner one. */
function inSections(blocks: readonly SearchBlock[]): SearchBlock[][] {
  const sections: SearchBlock[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last?.[0]?.section === block.section) last.push(block);
    else sections.push([block]);
  }
  return sections;
}

function withItems(blocks: readonly SearchBlock[]): (SearchBlock & { items: ItemPart[] })[] {
  let last: string | null | undefined;
  return blocks.map((block) => ({
    ...block,
    items: block.stretches.map(({ end, section }) => {
      const isNew = section !== last;
      last = section;
      return { end, isNew };
    }),
  }));
}

const semicolon = /[；;]$/u;

/** Offsets at which the sentences of a block end; the last is its length. A semicolon ends none. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (let end = 0; end < text.length;) {
    end = endOfSentence(text, end);
    ends.push(end);
  }
  return ends.filter((end) => end === text.length || !semicolon.test(text.slice(0, end)));
}

/** @param paths headings of each section, filled here */
function blocksOf(report: Report, paths: Map<string | null, string[]>): SearchBlock[] {
  const parents = new Map<string, { section: string | null; topics: string[] }>();
  const blocks: SearchBlock[] = [];
  const visit = (section: Section, outer: string | null, outerPath: readonly string[]) => {
    const own = section.inline ? outer : section.id;
    const text = `${section.marker ?? ''}${section.title}`;
    const path = section.inline ? outerPath : [...outerPath, text];
    const topics = section.topics.map(({ topic }) => topic);
    parents.set(section.id, { section: own, topics });
    if (!section.inline) {
      const { id, status, start } = section;
      paths.set(id, [...path]);
      const stretches = [{ end: text.length, section: id }];
      blocks.push({ section: id, kind: 'heading', id, status, topics, stretches, start, text });
    }
    for (const child of section.children) visit(child, own, path);
  };
  for (const section of report.outline) visit(section, null, []);
  const items = Map.groupBy(itemsOf(report.outline), ({ line }) => line);
  for (const { id, sectionId, status, line, start, end, text } of report.paragraphs) {
    const parent = sectionId === null ? undefined : parents.get(sectionId);
    const inside = (items.get(line) ?? []).filter((item) => item.start < end && start < item.end);
    const ownTopics = inside.flatMap((item) => item.topics.map(({ topic }) => topic));
    blocks.push({
      section: parent?.section ?? null,
      kind: 'paragraph',
      id,
      status,
      topics: [...new Set([...(parent?.topics ?? []), ...ownTopics])],
      stretches: stretchesOf({ sectionId, start, end }, inside),
      start,
      text,
    });
  }
  return blocks;
}

/** A paragraph by the innermost section or item that each part of it stands in. */
function stretchesOf(
  { sectionId, start, end }: Pick<Paragraph, 'sectionId' | 'start' | 'end'>,
  items: readonly Section[],
): Stretch[] {
  const borders = items.flatMap((item) => [item.start, item.end]);
  const ends = [...new Set(borders), end].filter((at) => start < at && at <= end);
  return [...new Set(ends)]
    .sort((a, b) => a - b)
    .map((to, index, all) => {
      const from = all[index - 1] ?? start;
      const around = items.filter((item) => item.start <= from && from < item.end);
      const inner = around.toSorted((a, b) => a.start - b.start).at(-1);
      return { end: to - start, section: inner?.id ?? sectionId };
    });
}

/** Run-in sections: those that stand inside a paragraph. */
function itemsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [
    ...(section.inline ? [section] : []),
    ...itemsOf(section.children),
  ]);
}
