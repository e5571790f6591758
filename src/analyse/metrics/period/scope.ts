import { simplify } from '../../../simplified.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { toPlainWidth } from '../plain-width.ts';
import { splitSentences } from '../sentence.ts';
import { periodForms } from './period-form.ts';
import { pastYears, type PeriodYears } from './years-of-a-form.ts';

/** A period that governs a paragraph from an offset on, until the next one. */
export interface PeriodScope {
  /** Offset in the paragraph; 0 where the period was stated in front of it. */
  start: number;
  period: string;
  /** `stated` in the paragraph itself, or by the `section` that it stands in. */
  basis: 'stated' | 'section';
}

/** What is read of a report to find the scopes of its paragraphs. */
interface ScopedReport {
  outline: readonly Section[];
  paragraphs: readonly { start: number; text: string; status: SectionStatus }[];
  reviewYear: number | null;
  planYear: number | null;
}

/** Sentences at the head of a paragraph that may open a scope: 各位代表!经过五年接续奋斗,…。五年来,… */
const OPENING_SENTENCES = 3;
/** What may stand in front of an opener: an address, a marker. */
const BEFORE_OPENER =
  /^(?:[\s-]|各位代表[,!:]?|同志们[,!:]?|总的看,?|特别是|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}\.|回顾|回望|透过\d{4}回望|在)*/u;

/** 一、改革开放取得重大成就的五年 */
const ENDS_IN_YEARS = /的(?<count>[两三四五])年$/u;
/** A title on a line of its own that is no heading of the outline: 2026年省十件民生实事. */
const TITLE_LINE = /^[^。!?！？;；:：,，]{6,30}$/u;

/**
 * Years that the words of a paragraph refer to.
 *
 * @param status of the paragraph
 */
export function periodYears(
  status: SectionStatus,
  { reviewYear, planYear }: Pick<ScopedReport, 'reviewYear' | 'planYear'>,
): PeriodYears {
  // A report is given when its planned year begins: 去年 is then the year reviewed.
  const reviewed = reviewYear ?? (planYear === null ? null : planYear - 1);
  const planned = planYear ?? (reviewYear === null ? null : reviewYear + 1);
  return { own: status === 'review' ? reviewYear : planYear, reviewed, planned };
}

/**
 * Periods that govern paragraphs from outside their sentences. A heading opens a scope for its section
 * (二、“十五五”时期主要目标任务); so does the head of a paragraph, until the next that does or to the
 * chapter's end (五年来,我们…). A past period does not govern a plan beyond the paragraph that it opens,
 * nor one to come a review.
 *
 * @returns for every paragraph its scopes, in the order of the text
 */
export function periodScopes(report: ScopedReport): PeriodScope[][] {
  let opened: { period: string; chapter: Section | undefined; at: number } | undefined;
  /** Chapter of a plan in which a paragraph looked back; 这五年 are then the years that are over. */
  let lookedBack: Section | undefined;
  return report.paragraphs.map(({ start, text, status }) => {
    const around = sectionsAround(report.outline, start);
    const [chapter] = around;
    const isPlan = status === 'plan';
    const years = periodYears(status, report);
    const scopes: PeriodScope[] = [];
    if (opened && (opened.chapter !== chapter || !fits(opened.period, status, years))) {
      opened = undefined;
    }
    const heading = around
      // The title of a run-in item is a sentence: its head is looked at with the paragraph.
      .filter(({ inline }) => !inline)
      .map((section) => ({ section, period: periodOfHeading(section.title, status, years) }))
      .findLast(({ period }) => period !== undefined);
    if (opened && (heading === undefined || heading.section.start < opened.at)) {
      scopes.push({ start: 0, period: opened.period, basis: 'section' });
    } else if (heading?.period !== undefined) {
      scopes.push({ start: 0, period: heading.period, basis: 'section' });
    }
    const title = TITLE_LINE.test(text) ? periodOfHeading(text, status, years) : undefined;
    if (title !== undefined) opened = { period: title, chapter, at: start };
    const looksBack = isPlan && chapter !== undefined && chapter === lookedBack;
    for (const opener of openersOf(text, looksBack ? periodYears('review', report) : years)) {
      if (fits(opener.period, status, years)) {
        opened = { period: opener.period, chapter, at: start };
      } else if (isPlan && opener.period.includes('/')) {
        // “十四五”时期,我们… ahead of what is planned: the paragraph looks back, and no other with it.
        lookedBack = chapter;
      } else {
        continue;
      }
      scopes.push({ ...opener, basis: 'stated' });
    }
    return scopes;
  });
}

/** What a number in a scope is: a plan that looks back on years that are over tells what was done. */
export function statusWithin(
  status: SectionStatus,
  scope: PeriodScope | undefined,
  report: Pick<ScopedReport, 'reviewYear' | 'planYear'>,
): SectionStatus {
  const looksBack = scope !== undefined && !fits(scope.period, status, periodYears(status, report));
  return status === 'plan' && looksBack ? 'review' : status;
}

/** Openers among the first sentences of a paragraph. */
function openersOf(paragraph: string, years: PeriodYears): { start: number; period: string }[] {
  const text = toPlainWidth(simplify(paragraph).text);
  return splitSentences(text)
    .slice(0, OPENING_SENTENCES)
    .flatMap(({ start, end }) => {
      const offset = start + (BEFORE_OPENER.exec(text.slice(start, end))?.[0].length ?? 0);
      const period = openerAt(text, offset, years);
      return period === undefined ? [] : [{ start: offset, period }];
    });
}

function openerAt(text: string, offset: number, years: PeriodYears): string | undefined {
  for (const { pattern, read, opens } of periodForms) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = offset + match[0].length;
    if (!opens?.test(text.slice(end, end + 8))) return undefined;
    return read(match.groups ?? {}, years) ?? undefined;
  }
  return undefined;
}

/** The first period of a heading that fits its status: 2025年和“十四五”时期工作回顾. */
function periodOfHeading(
  title: string,
  status: SectionStatus,
  years: PeriodYears,
): string | undefined {
  const text = toPlainWidth(simplify(title).text);
  for (let offset = 0; offset < text.length; offset += 1) {
    for (const { pattern, read, inHeading } of periodForms) {
      pattern.lastIndex = offset;
      const match = pattern.exec(text);
      if (!match) continue;
      const period = inHeading && read(match.groups ?? {}, years);
      if (period && fits(period, status, years)) return period;
      offset += match[0].length - 1;
      break;
    }
  }
  const ofYears = ENDS_IN_YEARS.exec(text)?.groups;
  const period = status === 'review' && ofYears ? pastYears(ofYears, years) : null;
  return period ?? undefined;
}

function fits(period: string, status: SectionStatus, { reviewed, planned }: PeriodYears): boolean {
  const last = Number(period.slice(-4));
  if (status === 'review') return reviewed === null || last <= reviewed;
  return planned === null || last >= planned;
}

/** Sections that hold an offset, outermost first; by halving, since sections are in order. */
export function sectionsAround(outline: readonly Section[], offset: number): Section[] {
  const around: Section[] = [];
  for (let sections = outline; ;) {
    let low = 0;
    let high = sections.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sections[middle]?.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const section = sections[low];
    if (!section || section.start > offset) return around;
    around.push(section);
    sections = section.children;
  }
}
