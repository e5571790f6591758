import assert from 'node:assert';
import type { ParsedText } from '../parse/index.ts';
import { raise } from '../rules/index.ts';
import type { Leftover, Paragraph } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';
import { toBlocks, withSimplified, type SourceBlock } from './source-block.ts';
import { createIdentifier } from './stable-ids.ts';
import { buildOutline, type Outline } from './outline.ts';
import { FIRST_ITEM_RANK, type SectionDraft } from './section-from-block.ts';
import { findPlanStart, statusesOf, type ReportYears } from './status.ts';
import { findYears } from './years.ts';

export type { ReportYears } from './status.ts';

/** The structure of a report's text, before it is analysed. */
export interface ReportText extends ReportYears {
  /** 标题 as the text has it; null where it has none. */
  title: string | null;
  /** Sections with empty `topics`. */
  outline: Section[];
  paragraphs: Paragraph[];
  leftovers: Leftover[];
  /** Number of run-in items among the sections. */
  items: number;
}

/**
 * mdast → outline, paragraphs, statuses.
 *
 * @param known the years that the catalog states; without them they are found in the text
 */
export function buildReport({ tree, file }: ParsedText, known?: ReportYears): ReportText {
  const blocks = toBlocks(tree, file);
  const plain = withSimplified(blocks);
  const stated = known ?? findYears(plain, undefined);
  const certain = stated.reviewYear !== null && stated.planYear !== null;
  const planStart = findPlanStart(plain, known ?? (certain ? stated : undefined));
  const years = known ?? findYears(plain, planStart);
  const statuses = statusesOf(plain, planStart, years.planYear);
  const outline = buildOutline(blocks, statuses, planStart, file);
  if (outline.sections.length === 0) raise(file, 'no-headings', undefined);
  return {
    title: findTitle(blocks),
    ...years,
    ...identify(outline),
    leftovers: findLeftovers(blocks, String(file)),
    items: countItems(outline.sections),
  };
}

/** The day of delivery, which shares the line of the title where a line break was lost. */
const delivery = /(?:—|－|-){1,2}\s*\p{N}{4}年.*$/u;

/** A space in a spaced-out title: 政 府 工 作 报 告. */
const spaceInWord = /(?<=\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gu;

function findTitle(blocks: readonly SourceBlock[]): string | null {
  const title = blocks.find((block) => block.role === 'title');
  if (!title) return null;
  return title.text
    .replace(/[\s\u3000]+/gu, ' ')
    .replace(delivery, '')
    .replace(spaceInWord, '')
    .trim();
}

function identify(outline: Outline): { outline: Section[]; paragraphs: Paragraph[] } {
  const sectionId = createIdentifier('s');
  const paragraphId = createIdentifier('p');
  const ids = new Map<SectionDraft, string>();
  // Leads get their ids last, so that none takes the id of a numbered heading with the same words.
  const drafts = flattenDrafts(outline.sections);
  for (const draft of [
    ...drafts.filter((draft) => !draft.isLead),
    ...drafts.filter((draft) => draft.isLead),
  ]) {
    ids.set(draft, sectionId(draft.title === '' ? (draft.marker ?? '') : draft.title));
  }
  const toSection = (draft: SectionDraft): Section => {
    const id = ids.get(draft);
    assert(id !== undefined, 'expected an id for every section');
    const { level, marker, title, inline, line, start, headingEnd, end, status } = draft;
    const children = draft.children.map(toSection);
    return {
      id,
      level,
      marker,
      title,
      inline,
      line,
      start,
      headingEnd,
      end,
      status,
      topics: [],
      children,
    };
  };
  const sections = outline.sections.map(toSection);
  const paragraphs = outline.paragraphs.map(({ block, section, status }): Paragraph => {
    const { line, start, end, text } = block;
    return {
      id: paragraphId(text),
      sectionId: (section && ids.get(section)) ?? null,
      line,
      start,
      end,
      text,
      status,
    };
  });
  return { outline: sections, paragraphs };
}

function flattenDrafts(sections: readonly SectionDraft[]): SectionDraft[] {
  return sections.flatMap((section) => [section, ...flattenDrafts(section.children)]);
}

/** The named lines outside the outline, and the white space between all lines. */
function findLeftovers(blocks: readonly SourceBlock[], source: string): Leftover[] {
  const leftovers: Leftover[] = [];
  let offset = 0;
  let line = 1;
  const addWhitespace = (end: number) => {
    if (end > offset) {
      const text = source.slice(offset, end);
      if (text.trim() !== '') throw new Error(`expected white space between lines, got ${text}`);
      leftovers.push({ kind: 'whitespace', line, start: offset, end, text });
    }
  };
  for (const block of blocks) {
    addWhitespace(block.start);
    const { role, text, start, end } = block;
    if (role !== 'heading' && role !== 'paragraph' && role !== 'line') {
      leftovers.push({ kind: role, line: block.line, start, end, text });
    }
    offset = end;
    line = block.line + (text.match(/\r\n|\r|\n/gu)?.length ?? 0);
  }
  addWhitespace(source.length);
  return leftovers;
}

function countItems(sections: readonly SectionDraft[]): number {
  return sections.reduce(
    (sum, section) =>
      sum +
      Number(section.rank >= FIRST_ITEM_RANK && section.inline && !section.isLead) +
      countItems(section.children),
    0,
  );
}
