import assert from 'node:assert';
import type { SourceBlock } from './source-block.ts';
import type { ReportYears } from './status.ts';

/** A year, and the words about it: up to the next year or the end of the clause. 二O一五 has a letter. */
const yearWords =
  /(?<year>\d{4}|[〇○零Oo0一二三四五六七八九]{4})年(?<words>(?:(?!\d{4}年)[^。；;]){0,20})/gu;
const reviewWords =
  /回顾|总结|完成情况|执行(?:的?情况|结果)|开展情况|工作情况|^以来|主要工作.{0,14}成就/u;
const planWords =
  /计划(?!的?(?:执行|完成))|思路|安排|打算|部署|展望|重点工作|主要任务|主要工作|工作任务|工作目标|工作建议/u;
const ofYear = /^.{0,3}是/u;
/** 2025年政府工作报告 is named by the year in which it is delivered. */
const governmentReport = /政府工作报告/u;
/** The line under a title that says when the report was delivered, to whom or alone. */
const delivery =
  /(?<year>\d{4}|[〇○零Oo0一二三四五六七八九]{4})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月.{1,4}日(?:在.{0,60}(?:会议|大会|届)|[)]?$)/u;
/** A congress that meets at the end of a year plans the next one. */
const LAST_MONTHS = new Set(['11', '12', '十一', '十二']);

/** Roles of lines that are searched for a year first: they speak of the whole report. */
const titleRoles = new Set(['title', 'subtitle', 'heading']);
const OPENING_PARAGRAPHS = 3;

/**
 * The years that a report reviews and plans, as its title, its headings and its opening say.
 *
 * A government work report is named by the year in which it is delivered, which is the year that
 * it plans. A year that is not stated is null; where only one is stated and the text has both
 * parts, the other is its neighbour.
 */
export function findYears(
  blocks: readonly SourceBlock[],
  planStart: number | undefined,
): ReportYears {
  const titles = blocks.filter((block) => titleRoles.has(block.role));
  const opening = blocks.filter((block) => block.role === 'paragraph').slice(0, OPENING_PARAGRAPHS);
  const plannedFrom = planStart === undefined ? undefined : blocks[planStart];
  const headings = titles.filter((block) => block.role === 'heading');
  const reviewed = findYear(titles, reviewWords);
  // A year misprinted in a heading (2002年回顾, 2000年任务) comes before the one that is reviewed.
  const mayBePlanned = (year: number | null) =>
    year !== null && (reviewed === null || year >= reviewed) ? year : null;
  let planYear =
    mayBePlanned(findYear(headings, planWords, reviewWords)) ??
    mayBePlanned(findYear(titles, governmentReport)) ??
    mayBePlanned(findYear(titles, planWords, reviewWords)) ??
    mayBePlanned(findDelivery(titles)) ??
    findYear(plannedFrom ? [plannedFrom] : [], ofYear);
  // The opening mentions other years too, so it is read only where nothing else states the year.
  let reviewYear = reviewed ?? (planYear === null ? findYear(opening, reviewWords) : null);
  if (planStart === undefined) return { reviewYear, planYear };

  const hasReview = planStart > 0 && blocks.slice(0, planStart).some(isText);
  const hasPlan = blocks.slice(planStart).some(isText);
  if (hasReview && hasPlan) {
    reviewYear ??= planYear === null ? findYear(opening, ofYear) : planYear - 1;
    planYear ??= reviewYear === null ? null : reviewYear + 1;
  } else if (hasReview) {
    reviewYear ??= findYear(opening, ofYear);
    planYear = null;
  } else {
    planYear ??= findYear(opening, ofYear);
    reviewYear = null;
  }
  return { reviewYear, planYear };
}

/** The year that a report plans, inferred from the day of its delivery. */
function findDelivery(blocks: readonly SourceBlock[]): number | null {
  for (const block of blocks) {
    const groups = delivery.exec(block.text.normalize('NFKC').replace(/\s/gu, ''))?.groups;
    if (groups?.year === undefined || groups.month === undefined) continue;
    return parseYear(groups.year) + Number(LAST_MONTHS.has(groups.month));
  }
  return null;
}

function isText(block: SourceBlock): boolean {
  return block.role === 'paragraph';
}

/** The first year whose words match, and do not match `but`; null if there is none. */
function findYear(blocks: readonly SourceBlock[], words: RegExp, but?: RegExp): number | null {
  for (const block of blocks) {
    const text = block.text.normalize('NFKC').replace(/\s/gu, '');
    for (const { groups } of text.matchAll(yearWords)) {
      assert(groups?.year !== undefined && groups.words !== undefined, 'expected named groups');
      if (words.test(groups.words) && but?.test(groups.words) !== true) {
        return parseYear(groups.year);
      }
    }
  }
  return null;
}

/** `2024`, `二〇二四` or `二O二四` as a number. */
function parseYear(text: string): number {
  const digits = [...text].map((character) => {
    const position = '〇一二三四五六七八九'.indexOf(character.replace(/[○零Oo]/u, '〇'));
    return position === -1 ? character : String(position);
  });
  return Number(digits.join(''));
}
