import type { VFile } from 'vfile';
import { endOfSentence, isPartTitle, withoutClosingStop } from '../parse/index.ts';
import { raise } from '../rules/index.ts';
import type { SectionStatus } from '../schema/status.ts';
import type { Block, BlockOrdinal } from './block.ts';
import { findRunInItems } from './run-in.ts';
import { statusAt } from './status.ts';

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
  children: SectionDraft[];
}

/** A paragraph with the innermost section that holds all of it. */
export interface PlacedParagraph {
  block: Block;
  section: SectionDraft | undefined;
  status: SectionStatus;
}

export interface Outline {
  sections: SectionDraft[];
  paragraphs: PlacedParagraph[];
}

const PART = 0;
/** An unnumbered heading inside a part stands between 一、 and （一）. */
const UNNUMBERED = 1.5;
/** From this rank on, a number names an item of a text rather than a section. */
export const FIRST_ITEM_RANK = 5;

/** Openings of paragraphs that close a part: they speak of all its sections, not of the last. */
const closingParagraph =
  /^(?:此外|另外|总的来看|总的来说|回顾|在(?:肯定|看到|总结)[^。]{0,10}成绩|同时[,，]?[^。]{0,6}(?:清醒|认识)|(?:我们)?(?:也)?清醒(?:地)?(?:认识|看到)|我们(?:也|还)(?:要)?清醒|各位代表|过去的?[一五]年|这些成绩|成绩的取得|新的一年|让我们)/u;
const problems = /困难|问题|不足|挑战|短板|差距/u;

/**
 * Nest the blocks of a report by the ranks of their headings.
 *
 * Two things that the text does not number become sections of their own, run in with their first
 * sentence: the plan of a report that passes to it without a heading, and the paragraph that lists
 * the problems of the whole review.
 *
 * @param planStart index of the first block of the plan
 */
export function buildOutline(blocks: readonly Block[], planStart: number, file: VFile): Outline {
  const builder = createBuilder();
  const body = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => isBody(block));
  const nextHeads = followingHeads(body.map(({ block }) => block));
  body.forEach(({ block, index }, position) => {
    const status = statusAt(index, planStart);
    if (block.role === 'heading') {
      builder.open(sectionOfHeading(block, status));
      builder.extend(block.end);
      return;
    }
    const items = findRunInItems(block, body[position + 1]?.block);
    const planRank =
      index === planStart && !block.head ? builder.rankAfter(nextHeads[position]) : undefined;
    if (planRank !== undefined) {
      builder.open(impliedSection(block, planRank, status));
    } else if (!block.head && closingParagraph.test(block.text)) {
      const listsProblems = problems.test(block.text.slice(0, endOfLead(block)));
      // Items that are no problems are the last points of their chapter, not chapters themselves.
      builder.closeToPart(nextHeads[position], items.length > 0 && !listsProblems ? 1 : 0);
      if (items.length > 0 && listsProblems) {
        builder.open(impliedSection(block, builder.depthRank(), status));
      }
    }
    builder.addParagraph(block, items, status);
  });
  checkSeries(builder.sections, file);
  return { sections: builder.sections, paragraphs: builder.paragraphs };
}

/** For each block the first ordinal of a section, not of an item, that heads a later one. */
function followingHeads(blocks: readonly Block[]): (BlockOrdinal | undefined)[] {
  let next: BlockOrdinal | undefined;
  return blocks
    .toReversed()
    .map(({ head }) => {
      const following = next;
      if (head && head.rank < FIRST_ITEM_RANK) next = head;
      return following;
    })
    .toReversed();
}

function isPart(section: SectionDraft | undefined): boolean {
  return section !== undefined && (section.rank === PART || isPartTitle(section.title));
}

function isBody(block: Block): boolean {
  return block.role === 'heading' || block.role === 'paragraph';
}

/** True where the numbering of a section's children goes on with `next`. */
function goesOn(section: SectionDraft | undefined, next: BlockOrdinal | undefined): boolean {
  const last = section?.children.findLast(({ form }) => form !== undefined);
  return next !== undefined && last?.form === next.form && next.number > (last.number ?? 0);
}

function createBuilder() {
  const sections: SectionDraft[] = [];
  const paragraphs: PlacedParagraph[] = [];
  const stack: SectionDraft[] = [];
  const closeTo = (rank: number) => {
    while ((stack.at(-1)?.rank ?? -1) >= rank) stack.pop();
  };
  const open = (section: SectionDraft) => {
    closeTo(section.rank);
    const parent = stack.at(-1);
    section.level = stack.length + 1;
    (parent?.children ?? sections).push(section);
    stack.push(section);
  };
  /** Items are points of a chapter: where all are closed, the last one of their status goes on. */
  const reopenChapter = (status: SectionStatus) => {
    const last = sections.at(-1);
    if (stack.length === 0 && last && last.rank < FIRST_ITEM_RANK && last.status === status) {
      stack.push(last);
    }
  };
  const extend = (end: number) => {
    for (const section of stack) section.end = Math.max(section.end, end);
  };
  return {
    sections,
    paragraphs,
    open,
    extend,
    /**
     * Close the open sections down to the one that names a whole part, or all of them; one whose
     * numbering goes on at the next heading stays open, and so do the `kept` outermost ones.
     */
    closeToPart(next: BlockOrdinal | undefined, kept: number) {
      while (stack.length > kept && !isPart(stack.at(-1)) && !goesOn(stack.at(-1), next)) {
        stack.pop();
      }
    },
    /** Rank for an unnumbered section beside the ones that the enclosing part holds. */
    depthRank() {
      const part = stack.at(-1);
      const sibling = (part?.children ?? sections)[0];
      return sibling?.rank ?? (part ? part.rank + 1 : 1);
    },
    /**
     * Rank of an unheaded section that takes the place of one whose numbering starts anew at
     * `next`: that of a part where parts are used, undefined where nothing ends here.
     */
    rankAfter(next: BlockOrdinal | undefined): number | undefined {
      const holds = (within: readonly SectionDraft[]) =>
        next?.number === 1 && within.some(({ form }) => form === next.form);
      if (sections.some(({ rank }) => rank === PART) || holds(sections)) return PART;
      return stack.find(({ children }) => holds(children))?.rank;
    },
    addParagraph(
      block: Block,
      items: readonly { ordinal: BlockOrdinal; end: number }[],
      status: SectionStatus,
    ) {
      const [first, ...rest] = items;
      if (first && first.ordinal.rank >= FIRST_ITEM_RANK) reopenChapter(status);
      const whole =
        first &&
        first.ordinal === block.head &&
        !rest.some((item) => item.ordinal.rank <= first.ordinal.rank);
      if (whole) {
        open(sectionOfItem(block, first.ordinal, block.end, status));
      } else if (first) {
        closeTo(first.ordinal.rank);
      }
      const section = stack.at(-1);
      paragraphs.push({ block, section, status });
      extend(block.end);
      const depth = stack.length;
      for (const item of whole ? rest : items) {
        open(sectionOfItem(block, item.ordinal, item.end, status));
      }
      // Items inside a paragraph end with it: what follows is not theirs.
      stack.length = Math.min(stack.length, depth);
    },
  };
}

function draft(
  block: Block,
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
    ...fields,
  };
}

function sectionOfHeading(block: Block, status: SectionStatus): SectionDraft {
  const { head, start, end } = block;
  const words = block.text.slice(head ? head.end - start : 0).replace(/[\r\n]\s*/gu, '');
  const rank = head?.rank ?? (isPartTitle(block.text) ? PART : UNNUMBERED);
  const title = withoutClosingStop(words);
  return draft(block, { rank, title, inline: false, start, headingEnd: end, end, status }, head);
}

function sectionOfItem(
  block: Block,
  ordinal: BlockOrdinal,
  end: number,
  status: SectionStatus,
): SectionDraft {
  const from = ordinal.end - block.start;
  const to = endOfSentence(block.text, from, end - block.start);
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

function impliedSection(block: Block, rank: number, status: SectionStatus): SectionDraft {
  const to = endOfLead(block);
  const title = withoutClosingStop(block.text.slice(0, to));
  const { start, end } = block;
  return draft(block, { rank, title, inline: true, start, headingEnd: start + to, end, status });
}

/** End of a paragraph's first sentence, or of the colon that leads to its list. */
function endOfLead(block: Block): number {
  return endOfSentence(block.text, 0, block.text.length, '：:');
}

/** Warn where the numbers of one form among the children of a section do not count up by one. */
function checkSeries(siblings: readonly SectionDraft[], file: VFile): void {
  const last = new Map<string, number>();
  for (const child of siblings) {
    if (child.form !== undefined && child.number !== undefined) {
      const expected = (last.get(child.form) ?? 0) + 1;
      if (child.number !== expected && child.number !== 1) {
        const point = { line: child.line, column: 1 };
        raise(
          file,
          'ordinal-sequence',
          { start: point, end: point },
          child.marker ?? '',
          `number ${expected}`,
        );
      }
      last.set(child.form, child.number);
    }
    checkSeries(child.children, file);
  }
}
