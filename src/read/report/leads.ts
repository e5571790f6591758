import { endOfSentence } from '../parse/index.ts';
import type { SourceBlock } from './block.ts';

/** A sentence that serves as an unnumbered sub-heading. */
export interface Lead {
  start: number;
  /** Offset after its closing stop. */
  headingEnd: number;
  /** Offset after the text that it stands above, as far as its own paragraph goes. */
  end: number;
  /** True where the text goes on in the paragraphs after its own. */
  isOpen: boolean;
}

/** Leads of an outline by the block that they stand in. */
export type Leads = ReadonlyMap<SourceBlock, readonly Lead[]>;

const LONGEST_OPENING_LEAD = 26;
/** A lead on a line of its own, or after a dash, is set off already and may be longer. */
const LONGEST_SET_OFF_LEAD = 50;
const LONGEST_RUN_IN_LEAD = 14;
const SHORTEST_LEAD = 4;
/** Sub-headings of one paragraph are parallel: they differ by so many characters at most. */
const RUN_IN_SPREAD = 2;
const FEWEST_RUN_IN = 3;
/** After words of introduction more of them must begin alike: 要加强…。要加强…。 */
const FEWEST_AFTER_WORDS = 4;
/** The text below a lead is so many times as long as the lead itself. */
const LEAST_TEXT = 20;
const FEWEST = 2;
/** From one lead to the next at most one paragraph comes between, or the text of one set off. */
const WIDEST_GAP = 2;
const WIDEST_GAP_SET_OFF = 5;

const dash = /^(?:—|－|-){1,3}\s*/u;
const setOffDash = /^(?:—|－|-){1,2}\s*[^—－-]/u;
/** Ways of beginning a paragraph that speak of a time, of the hearers or of what was said before. */
const runningText =
  /^(?:各位|过去|刚刚|[一五]年来|近年|[〇○零一二三四五六七八九]{4}年|新的|今年|去年|同时|此外|另外|我们|面对|对此|成绩|总的|综合(?:起来|上述|来看)|实践|回顾|展望|当前|与此同时|这些|这是|以上|上述|主要|今后|当好|让|预计|全年|在|\d{4}年|“十[一二三四五]五”)/u;
/** A figure, a colon or a forward reference: what a sentence says rather than what it is about. */
const statement = /[\d０-９]|[：:；;？！!?]|如下|以下|方面工作|同志们|各位代表/u;
/** An opening sentence that asserts something is a maxim or an argument, not a heading. */
const assertion = /是|则|必须|决定|不仅|意味/u;
/** A paragraph that turns to the hearers parts the ones around it. */
const ADDRESS = '各位代表';
/** Words of transition on a line of their own. */
const transition = /^(?:各位|这些|总的|同时|此外|让|主要|今后|现在)/u;
const closed = /。[”’」』）)]?$/u;

/**
 * The unnumbered sub-headings of a report, of three kinds. Each counts only where it recurs among
 * its siblings, the paragraphs between two headings; a lone short sentence is text.
 *
 * ```text
 * > | 提升粮食生产能力。新建高标准农田…     opens a paragraph
 *     ^^^^^^^^
 * > | 产业结构持续优化。                   stands on a line of its own
 *     ^^^^^^^^
 * > | 经济指标稳中向好。…招商引资提速提效。…  run in within a paragraph
 *     ^^^^^^^^          ^^^^^^^^
 * ```
 *
 * @param blocks headings and paragraphs of the body, in order
 */
export function findLeads(blocks: readonly SourceBlock[]): Leads {
  const leads = new Map<SourceBlock, readonly Lead[]>();
  for (const siblings of groupsOf(blocks)) {
    for (const [block, lead] of leadsOfGroup(siblings)) leads.set(block, [lead]);
  }
  for (const block of blocks) {
    if (block.role !== 'paragraph' || leads.has(block)) continue;
    const found = findRunInLeads(block);
    if (found.length > 0) leads.set(block, found);
  }
  return leads;
}

/** Runs of paragraphs without a number, between headings and numbered paragraphs. */
function groupsOf(blocks: readonly SourceBlock[]): SourceBlock[][] {
  const groups: SourceBlock[][] = [];
  let group: SourceBlock[] = [];
  for (const block of blocks) {
    if (block.role === 'paragraph' && !block.head && !block.text.startsWith(ADDRESS)) {
      group.push(block);
    } else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function leadsOfGroup(siblings: readonly SourceBlock[]): [SourceBlock, Lead][] {
  for (const kind of [dashedLead, openingLead] as const) {
    const found = recurring(
      siblings.map((block) => kind(block)),
      WIDEST_GAP,
    );
    if (found) return withBlocks(siblings, found);
  }
  const onOwnLine = siblings.map((block, index) => ownLineLead(block, siblings[index + 1]));
  // A lead on its own line has at least one line of text below it, often several.
  const found = recurring(onOwnLine, WIDEST_GAP_SET_OFF);
  return found ? withBlocks(siblings, found) : [];
}

type MaybeLead = Lead | undefined;

function withBlocks(
  siblings: readonly SourceBlock[],
  found: readonly MaybeLead[],
): [SourceBlock, Lead][] {
  return siblings.flatMap((block, index): [SourceBlock, Lead][] => {
    const lead = found[index];
    return lead ? [[block, lead]] : [];
  });
}

/** The leads of each run in which they follow each other closely; a lone one is text. */
function recurring(
  leads: readonly MaybeLead[],
  widestGap: number,
): readonly MaybeLead[] | undefined {
  const at = leads.flatMap((lead, index) => (lead ? [index] : []));
  const kept = at.filter((index, position) => {
    const before = at[position - 1];
    const after = at[position + 1];
    return (
      (before !== undefined && index - before <= widestGap) ||
      (after !== undefined && after - index <= widestGap)
    );
  });
  if (kept.length < FEWEST) return undefined;
  const isKept = new Set(kept);
  return leads.map((lead, index) => (isKept.has(index) ? lead : undefined));
}

function dashedLead(block: SourceBlock): MaybeLead {
  if (!setOffDash.test(block.text)) return undefined;
  return sentenceLead(block, LONGEST_SET_OFF_LEAD, false);
}

function openingLead(block: SourceBlock): MaybeLead {
  if (dash.test(block.text) || runningText.test(block.text)) return undefined;
  const lead = sentenceLead(block, LONGEST_OPENING_LEAD, false);
  return lead && !assertion.test(block.text.slice(0, lead.headingEnd - lead.start))
    ? lead
    : undefined;
}

function ownLineLead(block: SourceBlock, next: SourceBlock | undefined): MaybeLead {
  if (!next || block.text.length > LONGEST_SET_OFF_LEAD) return undefined;
  if (next.text.length < LEAST_TEXT || transition.test(block.text)) return undefined;
  return sentenceLead(block, LONGEST_SET_OFF_LEAD, true);
}

/** The first sentence of a block as a lead: the whole block, or with text after it. */
function sentenceLead(block: SourceBlock, longest: number, isWhole: boolean): MaybeLead {
  const { text, start, end } = block;
  const words = dash.exec(text)?.[0].length ?? 0;
  const to = endOfSentence(text, 0, Math.min(text.length, words + longest + 2));
  const sentence = text.slice(words, to);
  if (!closed.test(sentence) || sentence.length <= SHORTEST_LEAD) return undefined;
  if (statement.test(sentence)) return undefined;
  const after = text.length - to;
  if (isWhole ? after > 0 : after < LEAST_TEXT) return undefined;
  return { start, headingEnd: start + to, end, isOpen: isWhole };
}

/**
 * Short sentences of one build among the others of a paragraph, each with text below it; the first
 * of them stands at its start or right after its own heading, or, of many, after an introduction.
 */
function findRunInLeads(block: SourceBlock): Lead[] {
  const { text, start, end, head, ordinals } = block;
  if (ordinals.some((ordinal) => ordinal !== head)) return [];
  const sentences: Sentence[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOfSentence(text, from);
    sentences.push({ from, to, isShort: isShortSentence(text.slice(from, to)) });
    from = to;
  }
  const opening = sentences.findIndex(({ isShort }, index) => isShort && (index > 0 || !head));
  const first = sentences[opening];
  if (!first) return [];
  const heads = sentences.filter(
    ({ from, to, isShort }, index) =>
      isShort &&
      from >= first.from &&
      Math.abs(to - from - (first.to - first.from)) <= RUN_IN_SPREAD &&
      sentences[index + 1]?.isShort === false,
  );
  const isAtStart = opening === (head ? 1 : 0);
  if (heads[0] !== first || heads.length < (isAtStart ? FEWEST_RUN_IN : FEWEST_AFTER_WORDS)) {
    return [];
  }
  if (!isAtStart && new Set(heads.map(({ from }) => text.charAt(from))).size > 1) return [];
  return heads.map(({ from, to }, index) => {
    const next = heads[index + 1];
    return {
      start: start + from,
      headingEnd: start + to,
      end: next ? start + next.from : end,
      isOpen: false,
    };
  });
}

interface Sentence {
  from: number;
  to: number;
  isShort: boolean;
}

function isShortSentence(sentence: string): boolean {
  return (
    sentence.length > SHORTEST_LEAD &&
    sentence.length <= LONGEST_RUN_IN_LEAD + 1 &&
    closed.test(sentence) &&
    !statement.test(sentence) &&
    !/[，,]/u.test(sentence)
  );
}
