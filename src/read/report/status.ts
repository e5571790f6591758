import assert from 'node:assert';
import type { SectionStatus } from '../../schema/status.ts';
import { gluedTitle, type SourceBlock } from './source-block.ts';

/** Words for what was done, and for what is to be done; every occurrence counts. */
const reviewCue =
  /[\d０-９](?:[余多]?[万亿]?(?:元|%|％|个|家|宗|次|场|人|件|条|名|处|户|亩|平方米|公里|吨))|同比|环比|累计|获评|荣获|获得|获批|入选|授予|落成|竣工|投产|已(?!知)|成功|顺利|圆满|显著|稳步|有效|全年共|一年来|过去[一五]年|以来|新增|完成(?!时限|目标任务$)|达到?[\d０-９]|增长[\d０-９]/gu;
const planCue =
  /力争|争取|继续|进一步|加快|确保|着力|聚焦|探索|打造|预期|奋力|将(?!军|来)|要(?=[以坚加推强全抓深把建持着充切积在进])|计划(?=[投建开完])|[0-9]年[^。]{0,6}(?:目标|总体要求)|总体要求|不断|持续|推动|谋划|全面建设/gu;

const reviewTitle =
  /过去[一五]年|[一五]年来|回顾|总结|完成情况|开展情况|成效|成绩|取得|执行(?:的?情况|结果)|工作情况|主要工作.{0,14}成就/u;
const planTitle =
  /计划(?!的?(?:执行|完成))|思路|安排|打算|展望|部署|目标|重点工作|主要任务|重点任务|今后|未来|下一步|总体要求|主要考虑|建议|构想|规划纲要|主要工作(?!.{0,14}成就)/u;
/** “十五”计划主要目标提前实现 speaks of a plan that was fulfilled. */
const fulfilled = /^(?!.*(?:确保|力争|争取)).*(?:提前|圆满|胜利|超额)(?:实现|完成)$/u;
/** 2021年工作总结 as the first heading: a title that names no place. */
const wholeSummary = /^[\d〇一二三四五六七八九]{4}年度?工作总结$/u;
/** Weight of a part's heading that says review or plan; the cues of a paragraph weigh at most 1. */
const TITLE_WEIGHT = 12;
/** Weights of signs that the plan begins at a block: a numbering that restarts, a year that opens it. */
const RESTART_WEIGHT = 6;
const YEAR_WEIGHT = 4;
/** Rank of （一）; numbers of lower rank count points of a section. */
const LAST_SECTION_RANK = 2;
const planOpening =
  /^(?:(?:\d{4}|[〇一二三四五六七八九]{4})年(?:，|,|是)|今年(?:是|，|,)|新的一年|下一步|下一阶段)/u;

/** Years of the report, as far as they are known. */
export interface ReportYears {
  reviewYear: number | null;
  planYear: number | null;
}

/**
 * Find where a report passes from review to plan. It does so once, where a part begins: of all such
 * places take the one that best separates the cues of the review from those of the plan.
 *
 * @returns index of the first block of the plan; 0 where all is plan, `blocks.length` where none is
 */
export function findPlanStart(
  blocks: readonly SourceBlock[],
  years: ReportYears | undefined,
): number {
  if (years?.reviewYear === null && years.planYear !== null) return 0;
  if (years?.planYear === null && years.reviewYear !== null) return blocks.length;
  const whole = titleSide(blocks, years);
  if (whole !== undefined) return whole === 'review' ? blocks.length : 0;
  const evidence = blocks.map((block) => reviewEvidence(block, years));
  const starts = partStarts(blocks);
  const opening = openingEvidence(blocks, years);
  const total = evidence.reduce((sum, value) => sum + value, 0);
  let before = 0;
  let best = { index: 0, score: (opening[0] ?? 0) - total };
  for (const [last, value] of evidence.entries()) {
    before += value;
    const index = last + 1;
    if (!(starts[index] ?? true)) continue;
    const score = before - (total - before) + (opening[index] ?? 0);
    // On a tie the later place wins: text without cues is review.
    if (score >= best.score) best = { index, score };
  }
  return best.index;
}

/** The status that the title gives the whole report, unless the heading of a part says the other. */
function titleSide(
  blocks: readonly SourceBlock[],
  years: ReportYears | undefined,
): SectionStatus | undefined {
  const heading = blocks.find(({ role }) => role === 'heading');
  const title =
    blocks.find(({ role }) => role === 'title') ??
    (heading && wholeSummary.test(heading.text) ? heading : undefined);
  const side = title ? titleEvidence(title.text, undefined) : 0;
  const isContradicted = blocks.some(
    (block) => rankOf(block) <= 1 && titleEvidence(block.text, years) === -side,
  );
  if (side === 0 || isContradicted) return undefined;
  return side > 0 ? 'review' : 'plan';
}

/** Above 0 where a block reads as review, below 0 where it reads as plan. */
function reviewEvidence(block: SourceBlock, years: ReportYears | undefined): number {
  if (block.role !== 'heading' && block.role !== 'paragraph') return 0;
  const title = titleEvidence(partTitleOf(block), years);
  if (title !== 0) return title * TITLE_WEIGHT;
  const review = block.text.match(reviewCue)?.length ?? 0;
  const plan = block.text.match(planCue)?.length ?? 0;
  return (review - plan) / (review + plan + 1);
}

/** For each block how much speaks for the plan to begin there. */
function openingEvidence(blocks: readonly SourceBlock[], years: ReportYears | undefined): number[] {
  const restarts = restartsAhead(blocks);
  return blocks.map((block, index) => {
    let evidence = 0;
    if (titleEvidence(partTitleOf(block), years) < 0) evidence += TITLE_WEIGHT;
    if (!block.head && block.role === 'paragraph') {
      if (restarts[index] === true) evidence += RESTART_WEIGHT;
      if (planOpening.test(block.text)) evidence += YEAR_WEIGHT;
    }
    return evidence;
  });
}

/** For each block whether the next heading, itself included, restarts a numbering that was used before. */
function restartsAhead(blocks: readonly SourceBlock[]): boolean[] {
  const forms = new Set<string>();
  const atHeading = blocks.map(({ head, role }) => {
    const restarts = head ? head.number === 1 && forms.has(head.form) : undefined;
    if (head) forms.add(head.form);
    return role === 'heading' ? restarts === true : restarts;
  });
  let ahead = false;
  return atHeading
    .toReversed()
    .map((restarts) => (ahead = restarts ?? ahead))
    .toReversed();
}

function titleEvidence(title: string, years: ReportYears | undefined): number {
  if (fulfilled.test(title)) return 1;
  const review = reviewTitle.test(title);
  const plan = planTitle.test(title);
  if (review !== plan) return review ? 1 : -1;
  const next = periodStart(title);
  if (next !== undefined && typeof years?.planYear === 'number' && next >= years.planYear)
    return -1;
  const year = /(\d{4})年/u.exec(title)?.[1];
  if (year !== undefined && years) {
    if (Number(year) === years.reviewYear) return 1;
    if (Number(year) === years.planYear) return -1;
  }
  return 0;
}

/** Whether words that open a text speak of past years or of years to come. */
function periodSide(words: string, planYear: number | null): SectionStatus | undefined {
  const first = periodStart(words.slice(0, LONGEST_PERIOD));
  if (first !== undefined && planYear !== null) return first + 4 < planYear ? 'review' : 'plan';
  if (ofPast.test(words)) return 'review';
  return ofFuture.test(words) ? 'plan' : undefined;
}

/** Length of 十四五时期 and the like with their quotation marks. */
const LONGEST_PERIOD = 6;
const fivePlan = /(?:“|第)十(?<ordinal>[一二三四五六七八九]?)(?:五”|个五年)/u;
const FIRST_YEAR_OF_TENTH_PLAN = 2001;

/** First year of the five-year plan that a title names; undefined where it names none, or before 十五. */
function periodStart(title: string): number | undefined {
  const groups = fivePlan.exec(title)?.groups;
  if (!groups) return undefined;
  const number = '一二三四五六七八九'.indexOf(groups.ordinal ?? '') + 1;
  return FIRST_YEAR_OF_TENTH_PLAN + 5 * (groups.ordinal === '' ? 0 : number);
}

/**
 * For each block whether a part may begin there: at a heading of the highest rank in the report, at
 * an unnumbered heading, where （一） restarts without a 二、 before it, or at an unnumbered paragraph
 * after which the next number is such a 一.
 */
function partStarts(blocks: readonly SourceBlock[]): boolean[] {
  const firstRank = blocks.reduce(
    (least, { head }) => Math.min(least, head?.rank ?? least),
    Infinity,
  );
  const restarts = seriesRestarts(blocks);
  let introduces = false;
  return blocks
    .toReversed()
    .map((block) => {
      const { head, role } = block;
      const isFirst = head && (head.rank <= firstRank || restarts.has(block));
      if (head) introduces = isFirst === true && head.number === 1;
      else if (role === 'heading') introduces = false;
      else return role === 'paragraph' && introduces;
      return head ? isFirst === true : true;
    })
    .toReversed();
}

/** Blocks at which the numbering of sections restarts without a heading of higher rank before. */
function seriesRestarts(blocks: readonly SourceBlock[]): Set<SourceBlock> {
  const restarts = new Set<SourceBlock>();
  const open = new Map<string, { rank: number; number: number }>();
  for (const block of blocks) {
    const { head } = block;
    if (!head || head.rank > LAST_SECTION_RANK) continue;
    const last = open.get(head.form);
    if (head.number === 1 && last && last.number > 1) restarts.add(block);
    for (const [form, { rank }] of open) if (rank > head.rank) open.delete(form);
    open.set(head.form, { rank: head.rank, number: head.number });
  }
  return restarts;
}

/** The words of a block that name a part or a chapter; empty where none do. */
function partTitleOf(block: SourceBlock): string {
  return block.role === 'heading' && rankOf(block) <= 1 ? block.text : gluedTitle(block);
}

/** Rank of a block's heading: that of its ordinal, 0 without one, Infinity for running text. */
function rankOf(block: SourceBlock): number {
  if (block.head) return block.head.rank;
  return block.role === 'heading' ? 0 : Infinity;
}

/** A repeated line of at least this length shows that the file holds the text twice. */
const LEAST_COPY = 40;

/** Openings that speak of years that are over, and of years to come. */
const ofPast = /^(?:过去的?五年|[一二三四五六七八九十]年来|这[一二三四五六七八九十]年)/u;
const ofFuture = /^(?:今年|明年|今后|未来|展望|新的|下一步|根据|按照|\d{4}年)/u;
const notWords = /^(?:[—－-]|各位代表[！!，,]|\s)+/u;

/**
 * Status of each block: review before `planStart`, plan from there on, with two exceptions. A chapter
 * of the plan may look back first (“十三五”时期发展成就和“十四五”时期主要目标任务): it is review up to the
 * words on the years to come. A paragraph that opens with past years is review. Where the file holds
 * the text twice, the copy gets the statuses of the original.
 */
export function statusesOf(
  blocks: readonly SourceBlock[],
  planStart: number,
  planYear: number | null,
): SectionStatus[] {
  let looksBack = false;
  const statuses = blocks.map((block, index): SectionStatus => {
    if (index < planStart) return 'review';
    const { role, head, text } = block;
    const isSection = role === 'heading' || (head && head.rank <= LAST_SECTION_RANK);
    const words = text.slice(head?.marker.length ?? 0).replace(notWords, '');
    const side = periodSide(words, planYear);
    if (isSection) looksBack = side === 'review';
    else if (side === 'plan') looksBack = false;
    return looksBack || side === 'review' ? 'review' : 'plan';
  });
  const chapters = new Map<string, number>();
  let copied = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < copied || block.head?.rank !== 1) continue;
    const first = chapters.get(block.text);
    if (first === undefined) chapters.set(block.text, index);
    else copied = copyStatuses(blocks, statuses, first, index);
  }
  return statuses;
}

/** @returns index of the first block that is not a copy */
function copyStatuses(
  blocks: readonly SourceBlock[],
  statuses: SectionStatus[],
  from: number,
  to: number,
): number {
  const next = blocks[to + 1];
  if (!next || next.text.length < LEAST_COPY || next.text !== blocks[from + 1]?.text) return to;
  let length = 0;
  while (to + length < blocks.length && blocks[from + length]?.text === blocks[to + length]?.text) {
    const status = statuses[from + length];
    assert(status !== undefined, 'expected a status for every block');
    statuses[to + length] = status;
    length += 1;
  }
  return to + length;
}
