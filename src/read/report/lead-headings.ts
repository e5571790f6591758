import { endOfSentence } from '../parse/index.ts';
import type { Lead, SourceBlock } from './source-block.ts';
import { findRunInLeads } from './lead-headings-in-paragraph.ts';

/** The leads of each block that has any. */
export type Leads = ReadonlyMap<SourceBlock, readonly Lead[]>;

const LONGEST_OPENING_LEAD = 26;
/** Between two leads a longer sentence counts too. */
const LONGEST_BETWEEN_LEADS = 34;
/** A lead on a line of its own, after a dash, or of a refrain is set off already and may be longer. */
const LONGEST_SET_OFF_LEAD = 50;
const SHORTEST_LEAD = 4;
/** Fewest characters of text below a lead. */
const LEAST_TEXT = 20;
const FEWEST = 2;
/** Most paragraphs from one lead to the next; more where leads stand on lines of their own. */
const WIDEST_GAP = 2;
const WIDEST_GAP_SET_OFF = 5;
/** The first `length` characters are a refrain if at least `fewest` paragraphs share them: 五年来，我们…。 */
const REFRAINS = [
  { length: 5, fewest: 3 },
  { length: 2, fewest: 6 },
] as const;

const dash = /^(?:—|－|-){1,3}\s*/u;
const setOffDash = /^(?:—|－|-){1,2}\s*[^—－-]/u;
/** Openings that no lead has: they name a time, address the hearers or refer to what was said. */
const runningText =
  /^(?:各位|过去|刚刚|[一五]年来|近年|[〇○零ＯOo0一二三四五六七八九]{4}年|新的|今年|去年|同时|此外|另外|我们|面对|对此|成绩|总的|综合(?:起来|上述|来看)|实践|回顾|展望|当前|与此同时|这些|这是|以上|上述|主要|今后|让|预计|全年|在|\d{4}年|“十[一二三四五]五”)/u;
/** A figure, a colon or a forward reference: what a sentence says rather than what it is about. */
const statement =
  /[\d０-９]|[十百千万亿](?:元|吨|美元|人|个|亩)|[：:；;？！!?]|如下|以下|方面工作|同志们|各位代表/u;
/** An opening sentence that asserts something is a maxim or an argument, not a heading. */
const assertion = /是|则|必须|决定(?!性)|不仅|意味/u;
/** The exception to {@link assertion}: 这是综合实力迈上新台阶的一年。 is a heading. */
const yearsOf = /^这[^是]*是[^。]*[一二三四五六七八九十]年。$/u;
/** A paragraph that addresses the hearers separates the groups around it. */
const ADDRESS = '各位代表';
/** Openings of a line that leads over to the next and is no heading. */
const transition = /^(?:各位|这些|总的|同时|此外|让|主要|今后|现在)/u;
const closed = /。[”’」』）)]?$/u;
const unfinished = /[^。；！？：;!?:”’」』）)]$/u;

/**
 * The unnumbered sub-headings of a report. Each counts only where it recurs among its siblings, the
 * paragraphs between two headings; a lone short sentence is text.
 *
 * ```text
 * > | 五年来，我们坚持创新引领，产业发展迈出新步伐。…   a refrain of paragraphs
 *     ^^^^^^^^^^^^^^^^^^^^^^^
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
  const leads = new Map<SourceBlock, Lead[]>();
  for (const siblings of groupsOf(blocks)) {
    leadsOfGroup(siblings).forEach((found, index) => {
      const block = siblings[index];
      if (block && found.length > 0) leads.set(block, found);
    });
  }
  for (const block of blocks) {
    if (block.role !== 'paragraph') continue;
    const found = leads.get(block) ?? [];
    const runIn = findRunInLeads(block, found.at(-1)?.headingEnd);
    if (runIn.length > 0) leads.set(block, [...found, ...runIn]);
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

type MaybeLead = Lead | undefined;

/** The leads of each paragraph of a group, none in most. */
function leadsOfGroup(siblings: readonly SourceBlock[]): Lead[][] {
  const dashed = recurring(siblings.map(dashedLead), WIDEST_GAP);
  const refrain = refrainLeads(siblings, dashed);
  const after = refrain.map((lead, index) => secondLead(siblings[index], lead));
  const mayStand: MaybeLead[] = [];
  for (const [index, block] of siblings.entries()) {
    const isText = mayStand[index - 1] !== undefined;
    const own =
      (dashed[index] ?? refrain[index]) ? after[index] : ownLineLead(block, siblings[index + 1]);
    mayStand.push(isText ? undefined : own);
  }
  const ownLine = recurring(mayStand, WIDEST_GAP_SET_OFF);
  const isTaken = (index: number) =>
    [dashed[index], refrain[index], ownLine[index]].some((lead) => lead !== undefined) ||
    ownLine[index - 1] !== undefined ||
    unfinished.test(siblings[index - 1]?.text ?? '。');
  const mayOpen = siblings.map((block, index) =>
    isTaken(index) ? undefined : openingLead(block, LONGEST_BETWEEN_LEADS),
  );
  const isShort = (lead: MaybeLead) =>
    lead !== undefined && lead.headingEnd - lead.start <= LONGEST_OPENING_LEAD + 1;
  const opening = recurring(
    mayOpen.map((lead, index) =>
      isShort(lead) || (isShort(mayOpen[index - 1]) && isShort(mayOpen[index + 1]))
        ? lead
        : undefined,
    ),
    WIDEST_GAP,
  );
  const hasLower = [...ownLine, ...opening].some((lead) => lead !== undefined);
  return siblings.map((_, index) => {
    const upper = refrain[index];
    const own = [dashed[index], ownLine[index], opening[index]];
    return [
      upper && { ...upper, depth: hasLower ? (0 as const) : (1 as const), isOpen: hasLower },
      ...own,
    ].filter((lead) => lead !== undefined);
  });
}

/** Keep the leads that follow each other closely; a lone one is text. */
function recurring(leads: readonly MaybeLead[], widestGap: number): readonly MaybeLead[] {
  const at = leads.flatMap((lead, index) => (lead ? [index] : []));
  const kept = new Set(
    at.filter((index, position) => {
      const before = at[position - 1];
      const after = at[position + 1];
      return (
        (before !== undefined && index - before <= widestGap) ||
        (after !== undefined && after - index <= widestGap)
      );
    }),
  );
  return leads.map((lead, index) => (kept.size >= FEWEST && kept.has(index) ? lead : undefined));
}

/** Opening sentences of one refrain: 五年来，我们…。五年来，我们…。 */
function refrainLeads(
  siblings: readonly SourceBlock[],
  taken: readonly MaybeLead[],
): readonly MaybeLead[] {
  const leads = siblings.map((block, index) => {
    const lead = taken[index] ? undefined : sentenceLead(block, LONGEST_SET_OFF_LEAD, 0);
    if (!lead) return undefined;
    const sentence = block.text.slice(0, lead.headingEnd - lead.start);
    return isAssertion(sentence) ? undefined : lead;
  });
  const isRefrain = new Set<number>();
  for (const { length, fewest } of REFRAINS) {
    const uses = Map.groupBy(
      siblings.flatMap(({ text }, index) => (leads[index] ? [{ text, index }] : [])),
      ({ text }) => text.slice(0, length),
    );
    for (const alike of uses.values()) {
      if (alike.length >= fewest) for (const { index } of alike) isRefrain.add(index);
    }
  }
  return leads.map((lead, index) => (isRefrain.has(index) ? lead : undefined));
}

/** A lead that fills the rest of a refrain's line and stands above the next paragraph. */
function secondLead(block: SourceBlock | undefined, first: MaybeLead): MaybeLead {
  if (!block || !first) return undefined;
  const words = block.text.slice(first.headingEnd - block.start);
  if (words.length > LONGEST_OPENING_LEAD + 1 || words.length <= SHORTEST_LEAD) return undefined;
  if (statement.test(words) || endOfSentence(words, 0) < words.length) return undefined;
  const { end } = block;
  return { start: first.headingEnd, headingEnd: end, end, isOpen: true, depth: 1 };
}

function dashedLead(block: SourceBlock): MaybeLead {
  if (!setOffDash.test(block.text)) return undefined;
  return sentenceLead(block, LONGEST_SET_OFF_LEAD, LEAST_TEXT);
}

function openingLead(block: SourceBlock, longest: number): MaybeLead {
  if (dash.test(block.text) || runningText.test(block.text)) return undefined;
  const lead = sentenceLead(block, longest, LEAST_TEXT);
  return lead && !isAssertion(block.text.slice(0, lead.headingEnd - lead.start)) ? lead : undefined;
}

function ownLineLead(block: SourceBlock, next: SourceBlock | undefined): MaybeLead {
  if (!next || next.text.length < Math.max(LEAST_TEXT, block.text.length)) return undefined;
  if (transition.test(block.text) || isAssertion(block.text)) return undefined;
  const lead = sentenceLead(block, LONGEST_SET_OFF_LEAD, 0);
  return lead?.headingEnd === block.end ? { ...lead, isOpen: true } : undefined;
}

function isAssertion(sentence: string): boolean {
  return assertion.test(sentence) && !yearsOf.test(sentence.replace(dash, ''));
}

/** The first sentence of a block as a lead, if it is short and at least `leastText` characters follow. */
function sentenceLead(block: SourceBlock, longest: number, leastText: number): MaybeLead {
  const { text, start, end } = block;
  const words = dash.exec(text)?.[0].length ?? 0;
  const to = endOfSentence(text, 0, Math.min(text.length, words + longest + 2));
  const sentence = text.slice(words, to);
  if (!closed.test(sentence) || sentence.length <= SHORTEST_LEAD) return undefined;
  if (statement.test(sentence) || text.length - to < leastText) return undefined;
  return { start, headingEnd: start + to, end, isOpen: false, depth: 1 };
}
