import { endOfSentence, isPartTitle, withoutClosingStop } from '../parse/index.ts';
import { gluedTitle } from './source-block.ts';
import type { SectionStatus } from '../../schema/status.ts';
import type { BlockOrdinal, Lead, SourceBlock } from './source-block.ts';

/** A section before it has its id and topics. */
export interface SectionDraft {
  rank: number;
  form: BlockOrdinal['form'] | undefined;
  number: number | undefined;
  level: number;
  marker: string | null;
  title: string;
  inline: boolean;
  line: number;
  start: number;
  headingEnd: number;
  end: number;
  status: SectionStatus;
  /** True where its line only introduces the paragraphs after it, which become its text. */
  isAlone: boolean;
  /** True for an unnumbered sub-heading. */
  isLead: boolean;
  children: SectionDraft[];
  /** The last of the children that has a number. */
  lastNumbered: SectionDraft | undefined;
}

/** Rank of a part of a report (2021年工作回顾). */
export const PART = 0;
/** An unnumbered heading inside a part stands between 一、 and （一）. */
export const UNNUMBERED = 1.5;
/** Sections up to this rank are chapters. */
export const LAST_CHAPTER_RANK = UNNUMBERED;
/** Leads rank below every numbered section and above items. */
export const LEAD = 4.25;
/** Step between the ranks of the three depths of leads, small enough to stay above the next rank. */
export const LEAD_STEP = 0.2;
/** From this rank on, a number names an item of a text rather than a section. */
export const FIRST_ITEM_RANK = 5;

function draft(
  block: SourceBlock,
  fields: Pick<
    SectionDraft,
    'rank' | 'title' | 'inline' | 'start' | 'headingEnd' | 'end' | 'status'
  >,
  ordinal?: BlockOrdinal,
): SectionDraft {
  return {
    form: ordinal?.form,
    number: ordinal?.number,
    level: 1,
    marker: ordinal?.marker ?? null,
    line: block.line,
    children: [],
    lastNumbered: undefined,
    isAlone: false,
    isLead: false,
    ...fields,
  };
}

/** The section of a line that is only a heading. */
export function sectionOfHeading(block: SourceBlock, status: SectionStatus): SectionDraft {
  const { head, start, end } = block;
  const words = block.text.slice(head ? head.end - start : 0).replace(/[\r\n]\s*/gu, '');
  const rank = head?.rank ?? (isPartTitle(block.text) ? PART : UNNUMBERED);
  const title = withoutClosingStop(words);
  const fields = { rank, title, inline: false, start, headingEnd: end, end, status };
  return { ...draft(block, fields, head), isAlone: true };
}

/** The section of an item, whose first sentence is its heading. */
export function sectionOfItem(
  block: SourceBlock,
  ordinal: BlockOrdinal,
  end: number,
  status: SectionStatus,
): SectionDraft {
  const from = ordinal.end - block.start;
  const glued = ordinal === block.head ? gluedTitle(block).length : 0;
  const to = glued > 0 ? from + glued : endOfSentence(block.text, from, end - block.start);
  return draft(
    block,
    {
      rank: ordinal.rank,
      title: withoutClosingStop(block.text.slice(from, to)),
      inline: true,
      start: ordinal.start,
      headingEnd: block.start + to,
      end,
      status,
    },
    ordinal,
  );
}

/** The section of a paragraph without a heading; its first sentence names it. */
export function impliedSection(
  block: SourceBlock,
  rank: number,
  status: SectionStatus,
): SectionDraft {
  const to = endOfLead(block);
  const title = withoutClosingStop(block.text.slice(0, to));
  const { start, end } = block;
  return draft(block, { rank, title, inline: true, start, headingEnd: start + to, end, status });
}

/** End of a paragraph's first sentence, or of the colon that leads to its list. */
export function endOfLead(block: SourceBlock): number {
  return endOfSentence(block.text, 0, block.text.length, '：:');
}

/** The section of a lead. */
export function sectionOfLead(
  block: SourceBlock,
  lead: Lead,
  rank: number,
  status: SectionStatus,
): SectionDraft {
  const { start, headingEnd, end } = lead;
  const words = block.text.slice(start - block.start, headingEnd - block.start);
  const title = withoutClosingStop(words.replace(/^(?:—|－|-)+\s*/u, ''));
  const fields = { rank, title, inline: true, start, headingEnd, end, status };
  return { ...draft(block, fields), isLead: true };
}
