import assert from 'node:assert';
import type { VFile } from 'vfile';
import { isAnnexTitle, isPartTitle } from '../parse/index.ts';
import type { SectionStatus } from '../../schema/status.ts';
import type { BlockOrdinal, Lead, SourceBlock } from './source-block.ts';
import { checkSeries } from './check-numbering.ts';
import { findLeads } from './lead-headings.ts';
import { findRunInItems, type RunInItem } from './run-in-items.ts';
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
} from './section-from-block.ts';

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

/** Openings of a paragraph that closes a part: it speaks of all sections of the part. */
const closingParagraph =
  /^(?:此外|另外|总的来看|总的来说|回顾|在(?:肯定|看到|总结)[^。]{0,10}成绩|同时[,，]?[^。]{0,6}(?:清醒|认识)|(?:我们)?(?:也)?清醒(?:地)?(?:认识|看到)|我们(?:也|还)(?:要)?清醒|各位代表|过去的?[一五]年|这些成绩|成绩的取得|新的一年|让我们)/u;
const problems = /困难|问题|不足|挑战|短板|差距/u;

/**
 * Nest the blocks of a report by the ranks of their headings.
 *
 * Two unnumbered things become sections that their first sentence names: a plan that begins without
 * a heading, and the paragraph that lists the problems of the whole review.
 *
 * @param statuses one for each block
 * @param planStart index of the first block of the plan
 */
export function buildOutline(
  blocks: readonly SourceBlock[],
  statuses: readonly SectionStatus[],
  planStart: number,
  file: VFile,
): Outline {
  const builder = createBuilder();
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
    const blockLeads = leads.get(block) ?? [];
    if (blockLeads.length > 0 && index !== planStart) {
      builder.addLeadParagraph(block, blockLeads, items, status);
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

/** For each block the number of the next block that a section's number (not an item's) heads. */
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

/** True where `next` continues the numbering of a section's children. */
function goesOn(section: SectionDraft | undefined, next: BlockOrdinal | undefined): boolean {
  const last = section?.lastNumbered;
  if (next === undefined || last?.number === undefined) return false;
  return last.form === next.form && next.number > last.number;
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
  /** Items belong to a chapter: where no section is open, reopen the last chapter of their status. */
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
   * A lead ranks above items, except above an item that stands alone on its line and the item that
   * its own paragraph is: it ranks below these.
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
     * Open the section of a heading line. An unnumbered heading after a chapter with numbered
     * sections is a chapter too, not a section of the last one.
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
     * Close sections before a paragraph that speaks of the whole chapter. The chapter stays open, and
     * so do parts and sections whose numbering continues at the next heading.
     *
     * @param isOfAll true for words about all chapters of a status: then the last one closes too
     */
    closeToChapter(next: BlockOrdinal | undefined, isOfAll: boolean, status: SectionStatus) {
      const isOneOfMany = sections.at(-2)?.status === status;
      const isChapter = (stack[0]?.rank ?? Infinity) <= LAST_CHAPTER_RANK;
      const kept = isChapter && !(isOfAll && isOneOfMany) ? 1 : 0;
      while (stack.length > kept && !isPart(stack.at(-1)) && !goesOn(stack.at(-1), next)) {
        stack.pop();
      }
    },
    /** Rank of an unnumbered section that goes beside the children of the innermost open section. */
    depthRank() {
      const part = stack.at(-1);
      const sibling = (part?.children ?? sections)[0];
      return sibling?.rank ?? (part ? part.rank + 1 : 1);
    },
    /**
     * Rank of a plan without a heading: that of a part if the report has parts or its chapters count
     * from one again at `next`, that of the section whose children do so, else undefined.
     */
    rankAfter(next: BlockOrdinal | undefined): number | undefined {
      const holds = (within: readonly SectionDraft[]) =>
        next?.number === 1 && within.some(({ form }) => form === next.form);
      if (sections.some(({ rank }) => rank === PART) || holds(sections)) return PART;
      return stack.find(({ children }) => holds(children))?.rank;
    },
    /** Add a paragraph with leads: those at its start hold all of it, the others a part of it. */
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
      for (const lead of leads.filter((other) => !isOpening(other))) {
        open(sectionOfLead(block, lead, rankOfLead(lead, block), status));
      }
      stack.length = Math.min(stack.length, depth);
      if (openings.length > 0 && openings.at(-1)?.isOpen === false) stack.pop();
    },
    /** @param introduces true where the next paragraph begins with a lead */
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
      // Items inside a paragraph end with it.
      stack.length = Math.min(stack.length, depth);
    },
  };
}
