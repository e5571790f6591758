import assert from 'node:assert';
import type { VFile } from 'vfile';
import { isAnnexTitle, isPartTitle } from '../parse/index.ts';
import type { SectionStatus } from '../../schema/status.ts';
import type { BlockOrdinal, Lead, SourceBlock } from './block.ts';
import { checkSeries } from './check-series.ts';
import { findLeads } from './leads.ts';
import { findRunInItems, type RunInItem } from './run-in.ts';
import {
  endOfLead,
  FIRST_ITEM_RANK,
  impliedSection,
  LAST_CHAPTER_RANK,
  LEAD,
  LEAD_STEP,
  PART,
  UNNUMBERED,
  sectionOfHeading,
  sectionOfItem,
  sectionOfLead,
  type SectionDraft,
} from './section-draft.ts';
import { statusesOf } from './status.ts';

/** A paragraph with the innermost section that holds all of it. */
interface PlacedParagraph {
  block: SourceBlock;
  section: SectionDraft | undefined;
  status: SectionStatus;
}

export interface Outline {
  sections: SectionDraft[];
  paragraphs: PlacedParagraph[];
}

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
 * @param planYear the year that the report plans, if it is known
 */
export function buildOutline(
  blocks: readonly SourceBlock[],
  planStart: number,
  planYear: number | null,
  file: VFile,
): Outline {
  const builder = createBuilder();
  const statuses = statusesOf(blocks, planStart, planYear);
  const body = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => isBody(block));
  const nextHeads = followingHeads(body.map(({ block }) => block));
  const leads = findLeads(body.map(({ block }) => block));
  let isAnnex = false;
  body.forEach(({ block, index }, position) => {
    const status = statuses[index];
    assert(status !== undefined, 'expected a status for every block');
    if (isAnnexTitle(block.text)) isAnnex = true;
    else if (isAnnex) {
      builder.addParagraph(block, [], status);
      return;
    }
    if (block.role === 'heading') {
      builder.openHeading(sectionOfHeading(block, status));
      builder.extend(block.end);
      return;
    }
    const isClosing = !block.head && closingParagraph.test(block.text);
    const listsProblems = isClosing && problems.test(block.text.slice(0, endOfLead(block)));
    const items = findRunInItems(block, body[position + 1]?.block, listsProblems);
    const own = leads.get(block) ?? [];
    if (own.length > 0 && index !== planStart) {
      builder.addLeadParagraph(block, own, items, status);
      return;
    }
    const planRank =
      index === planStart && !block.head ? builder.rankAfter(nextHeads[position]) : undefined;
    if (planRank !== undefined) {
      builder.open(impliedSection(block, planRank, status));
    } else if (isClosing) {
      builder.closeToChapter(nextHeads[position], listsProblems && items.length > 0, status);
      if (items.length > 0 && listsProblems) {
        builder.open(impliedSection(block, builder.depthRank(), status));
      }
    }
    const after = body[position + 1]?.block;
    const opening = after && leads.get(after)?.[0];
    const introduces = opening !== undefined && opening.start === after?.start;
    builder.addParagraph(block, items, status, introduces);
  });
  checkSeries(builder.sections, file);
  return { sections: builder.sections, paragraphs: builder.paragraphs };
}

/** For each block the first ordinal of a section, not of an item, that heads a later one. */
function followingHeads(blocks: readonly SourceBlock[]): (BlockOrdinal | undefined)[] {
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

function isBody(block: SourceBlock): boolean {
  return block.role === 'heading' || block.role === 'paragraph';
}

/** True where the numbering of a section's children goes on with `next`. */
function goesOn(section: SectionDraft | undefined, next: BlockOrdinal | undefined): boolean {
  const last = section?.lastNumbered;
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
    if (parent && section.form !== undefined) parent.lastNumbered = section;
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
  /**
   * Leads stand above items, but below an item that is a heading of its own line, and inside a
   * paragraph below the item that it is.
   */
  const rankOfLead = ({ depth }: Lead, { head }: SourceBlock) => {
    const item = stack.findLast(({ rank, isLead }) => rank >= FIRST_ITEM_RANK && !isLead);
    const holds = item && (item.isAlone || item.start === head?.start);
    return (holds ? item.rank : LEAD) + (depth + 1) * LEAD_STEP;
  };
  return {
    sections,
    paragraphs,
    open,
    extend,
    /**
     * A heading without a number, after the chapters of a part that hold other sections than such,
     * stands beside these chapters.
     */
    openHeading(section: SectionDraft) {
      const [part, chapter] = stack;
      const isLast =
        section.rank === UNNUMBERED &&
        part?.rank === PART &&
        chapter?.children.some(({ rank }) => rank !== UNNUMBERED) === true;
      open(isLast ? { ...section, rank: chapter.rank } : section);
    },
    /**
     * Close the open sections down to their chapter or to one whose numbering goes on at the next
     * heading: what is said in closing is of the chapter, not of its last section.
     *
     * @param isOfAll true for words about all chapters of a status, where there are several
     */
    closeToChapter(next: BlockOrdinal | undefined, isOfAll: boolean, status: SectionStatus) {
      const isOneOfMany = sections.at(-2)?.status === status;
      const isChapter = (stack[0]?.rank ?? Infinity) <= LAST_CHAPTER_RANK;
      const kept = isChapter && !(isOfAll && isOneOfMany) ? 1 : 0;
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
    /** A paragraph with sub-headings: of those at its start it is the text, of others a part. */
    addLeadParagraph(
      block: SourceBlock,
      leads: readonly Lead[],
      items: readonly RunInItem[],
      status: SectionStatus,
    ) {
      const least = items.reduce((rank, { ordinal }) => Math.min(rank, ordinal.rank), Infinity);
      const isOpening = ({ depth, start, isOpen }: Lead) =>
        depth < 2 && (start === block.start || isOpen);
      const openings = leads.filter(isOpening);
      for (const lead of openings) {
        const rank = Math.min(rankOfLead(lead, block), least - LEAD_STEP);
        open(sectionOfLead(block, lead, rank, status));
      }
      this.addParagraph(block, items, status);
      const depth = stack.length;
      for (const lead of leads.filter((own) => !isOpening(own))) {
        open(sectionOfLead(block, lead, rankOfLead(lead, block), status));
      }
      stack.length = Math.min(stack.length, depth);
      if (openings.length > 0 && openings.at(-1)?.isOpen === false) stack.pop();
    },
    addParagraph(
      block: SourceBlock,
      items: readonly RunInItem[],
      status: SectionStatus,
      introduces = false,
    ) {
      const [first, ...rest] = items;
      if (first && first.ordinal.rank >= FIRST_ITEM_RANK) reopenChapter(status);
      const whole =
        first &&
        first.ordinal === block.head &&
        !rest.some((item) => item.ordinal.rank <= first.ordinal.rank);
      if (whole) {
        open({
          ...sectionOfItem(block, first.ordinal, block.end, status),
          isAlone: introduces,
        });
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
