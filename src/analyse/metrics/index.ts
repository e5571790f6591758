import { buildMetric } from './build-metric.ts';
import { confidenceOf } from './confidence.ts';
import { changeBefore, type Change } from './change-before-number.ts';
import { findClauseBreaks, surround, type Surroundings } from './clause.ts';
import { nameLists, type EarlierName } from './label/names-of-a-list.ts';
import type {
  ExtractedMetric,
  MetricContext,
  MetricParagraph,
  PassedNumber,
  UnreadNumber,
} from './extracted-metric.ts';
import { labelNumber } from './label/label-of-number.ts';
import type { LabelWords } from './label/label-words.ts';
import { joinShare, own, type Label } from './label/label-origin.ts';
import { goesOn } from './label/name-behind.ts';
import { findPeriods, periodAt } from './period/period.ts';
import { periodYears, statusWithin, type PeriodScope } from './period/scope.ts';
import { isStart, takenYear, tellsLevel, type Moment } from './period/year.ts';
import { toPlainWidth } from './plain-width.ts';
import { simplify } from '../../simplified.ts';
import { unspace } from './unspace.ts';
import { findQuotations } from './not-a-metric/quotation.ts';
import { scanSentence, type NumberMention } from './scan.ts';
import { splitSentences } from './sentence.ts';
import { statusOf } from './status.ts';

export { doubtNames } from './confidence.ts';
export { readLabelWords, type LabelWords } from './label/label-words.ts';
export { periodScopes, sectionsAround } from './period/scope.ts';
export type { PeriodScope } from './period/scope.ts';
export type {
  ExtractedMetric,
  MetricContext,
  MetricParagraph,
  PassedNumber,
  UnreadNumber,
} from './extracted-metric.ts';

const CONTINUES = /^[\s]*(?:其中|同期|同时)/u;
/** “双代”[6]工程 */
const NOTE_MARK = /[[〔]\d{1,3}[\]〕]|[①-⑳]/gu;
/** An item of a list of clauses (六是投资5亿元), or a number that cannot be read: no name is carried over it. */
const NEW_SUBJECT = /;\s*[一二三四五六七八九十]{1,2}是|\d[?\ufffdlIO]\.?\d/u;
const NO_CHANGE: Change = { type: 'none' };
const DOUBLES = '翻';
/** 巩固提升80万亩蔬菜基地 */
const IMPROVED = /\p{Script=Han}{2}提升$/u;
const LIST_JOINT = /^(?:[、,和与及/ ]|以及){0,3}$/u;

/**
 * Every number of a paragraph that a reader could put in a table.
 *
 * @param lexicon words that names are cut and joined by
 * @param scopes periods that govern it from outside its sentences
 * @returns metrics in the order of the text, none overlapping; `unread` are the numbers that look
 * like quantities but cannot be read, `passed` those known to be something else
 */
export function extractMetrics(
  paragraph: MetricParagraph,
  context: MetricContext,
  lexicon: LabelWords,
  scopes: readonly PeriodScope[] = [],
): { metrics: ExtractedMetric[]; unread: UnreadNumber[]; passed: PassedNumber[] } {
  const simplified = simplify(paragraph.text);
  const { text, at } = unspace(toPlainWidth(simplified.text));
  const quotations = findQuotations(text);
  /** An end is the offset after the last character, not that of the next one kept. */
  const endAt = (offset: number) => at(offset - 1) + 1;
  /** Names have the characters and brackets of the text, and no marks of its notes. */
  const hasWideBrackets = paragraph.text.includes('（');
  const asWritten = (name: string) => {
    const plain = simplified.asWritten(name.replace(NOTE_MARK, '').trim() || name);
    return hasWideBrackets ? plain.replaceAll('(', '（').replaceAll(')', '）') : plain;
  };
  const metrics: ExtractedMetric[] = [];
  const unread: UnreadNumber[] = [];
  const passed: PassedNumber[] = [];
  let inheritedPeriod: string | null = null;
  let carried: Label | null = null;
  for (const sentence of splitSentences(text)) {
    const scan = scanSentence(text, sentence, quotations);
    for (const one of scan.unread) {
      const [start, end] = [at(one.start), endAt(one.end)];
      unread.push({ start, end, text: paragraph.text.slice(start, end), reason: one.reason });
    }
    for (const { start, end, as } of scan.passed) {
      passed.push({ start: at(start), end: endAt(end), as });
    }
    const continues = CONTINUES.test(text.slice(sentence.start, sentence.start + 8));
    if (!continues) inheritedPeriod = null;
    if (!continues) carried = null;
    const scope = scopes.findLast(({ start }) => start < endAt(sentence.end));
    const sectionStatus = statusWithin(paragraph.status, scope, context);
    const years = periodYears(sectionStatus, context);
    const periods = findPeriods(text, sentence, years);
    const breaks = findClauseBreaks(text, sentence, quotations);
    const surroundings = surround(text, sentence, scan.mentions, breaks);
    const names = nameLists(lexicon, text, scan.mentions, surroundings);
    let change: Change = NO_CHANGE;
    let moment: Moment = 'whole';
    /** Names of the levels of this sentence, which a list of changes may be given out to. */
    const levels: Label[] = [];
    scan.mentions.forEach((mention, index) => {
      const around = surroundings[index];
      if (!around) return;
      const previous = scan.mentions[index - 1];
      const listed = previous !== undefined && isListed(text, previous, mention);
      if (!listed) change = changeOf(text, mention, around, lexicon);
      if (previous && NEW_SUBJECT.test(text.slice(previous.end, mention.start))) {
        carried = null;
        around.previousClause = '';
      }
      const given = names.get(index);
      const label =
        typeof given === 'string'
          ? own(given)
          : (earlierName(levels, given) ?? labelNumber(lexicon, mention, around, change, carried));
      if (given === undefined && change.type !== 'by' && mention.type !== 'rank')
        levels.push(label);
      const governing = periodAt(text, {
        start: mention.start,
        clause: around.clause,
        rest: around.rest,
        previousEnd: previous?.end ?? sentence.start,
        stated: periods,
        inherited: inheritedPeriod,
        scope,
        years,
      });
      // 分别突破1.5万亿元、1.4万亿元: the second is a level as the first is.
      if (!listed || change.type === 'by') moment = momentOf(text, mention, change, around);
      const taken = takenYear(governing, moment, years);
      metrics.push(
        buildMetric({
          mention,
          start: at(mention.start),
          end: endAt(mention.end),
          change,
          label: { ...label, text: asWritten(label.text) },
          quote: paragraph.text.slice(at(mention.start), endAt(mention.end)),
          period: governing.period,
          taken,
          ...confidenceOf({ mention, around, change, label, governing, taken, lexicon }),
          status: statusOf(sectionStatus, {
            clause: around.clause,
            before: around.before,
            governing,
            years,
          }),
        }),
      );
      carried = label;
    });
    inheritedPeriod = periods.findLast(({ isBase }) => !isBase)?.period ?? inheritedPeriod;
  }
  return { metrics, unread, passed };
}

function earlierName(levels: readonly Label[], given: EarlierName | undefined): Label | undefined {
  const level = given && levels.at(-given.back);
  return level && given.said !== '' ? joinShare(level, given.said) : level;
}

/** What part of a span of years a number is of. */
function momentOf(
  text: string,
  mention: NumberMention,
  change: Change,
  around: Surroundings,
): Moment {
  if (change.type === 'by') return 'whole';
  if (isStart(around.before, around.after)) return 'start';
  const isLevel =
    mention.type === 'rank' ||
    change.type === 'to' ||
    mention.unit === '%' ||
    tellsLevel(around.before, around.clause, text.slice(mention.end, mention.end + 12));
  return isLevel ? 'end' : 'whole';
}

/** True if two numbers stand in one list; behind a comma only what has the same unit does. */
function isListed(text: string, previous: NumberMention, mention: NumberMention): boolean {
  const between = text.slice(previous.end, Math.min(mention.start, previous.end + 8));
  if (previous.end + between.length !== mention.start || !LIST_JOINT.test(between)) return false;
  const sameUnit =
    previous.type === mention.type &&
    (previous.type === 'rank' || mention.type === 'rank' || previous.unit === mention.unit);
  return sameUnit || !between.includes(',');
}

function changeOf(
  text: string,
  mention: NumberMention,
  around: Surroundings,
  lexicon: LabelWords,
): Change {
  if (mention.type === 'rank') return NO_CHANGE;
  if (text.startsWith(DOUBLES, mention.start)) return { type: 'by', sign: 1 };
  const counts =
    (mention.measureClass === 'counter' || IMPROVED.test(around.before)) &&
    !goesOn(lexicon, around.after);
  return changeBefore(around.before, mention.unit, counts, around.after);
}
