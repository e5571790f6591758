import { buildMetric } from './build-metric.ts';
import { changeBefore, type Change } from './change.ts';
import { findClauseBreaks, surround, type Surroundings } from './clause.ts';
import { distribute } from './label/distribution.ts';
import type {
  ExtractedMetric,
  MetricContext,
  MetricParagraph,
  PassedNumber,
  UnreadNumber,
} from './extracted-metric.ts';
import { labelMention } from './label/label.ts';
import { own, type Label } from './label/label-source.ts';
import { goesOn } from './label/name-after.ts';
import { findPeriods, periodAt } from './period/period.ts';
import { periodYears, type PeriodScope } from './period/scope.ts';
import { takenYear, tellsLevel } from './period/year.ts';
import { toPlainWidth } from './plain-width.ts';
import { findQuotations } from './not-a-metric/quotation.ts';
import { scanSentence, type NumberMention } from './scan.ts';
import { splitSentences } from './sentence.ts';
import { statusOf } from './status.ts';

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
const NO_CHANGE: Change = { type: 'none' };
const DOUBLES = '翻';
const LIST_JOINT = /^(?:[、,和与及/ ]|以及){0,3}$/u;

/**
 * Every number of a paragraph that a reader could put in a table.
 *
 * @param scopes periods that govern it from outside its sentences
 * @returns metrics in the order of the text, none overlapping; `unread` are the numbers that look
 * like quantities but cannot be read, `passed` those known to be something else
 */
export function extractMetrics(
  paragraph: MetricParagraph,
  context: MetricContext,
  scopes: readonly PeriodScope[] = [],
): { metrics: ExtractedMetric[]; unread: UnreadNumber[]; passed: PassedNumber[] } {
  const text = toPlainWidth(paragraph.text);
  const quotations = findQuotations(text);
  const years = periodYears(paragraph.status, context);
  const metrics: ExtractedMetric[] = [];
  const unread: UnreadNumber[] = [];
  const passed: PassedNumber[] = [];
  let inheritedPeriod: string | null = null;
  let carried: Label | null = null;
  for (const sentence of splitSentences(text)) {
    const scan = scanSentence(text, sentence, quotations);
    for (const { start, end, reason } of scan.unread) {
      unread.push({ start, end, text: paragraph.text.slice(start, end), reason });
    }
    passed.push(...scan.passed);
    const continues = CONTINUES.test(text.slice(sentence.start, sentence.start + 8));
    if (!continues) inheritedPeriod = null;
    if (!continues) carried = null;
    const periods = findPeriods(text, sentence, years);
    const breaks = findClauseBreaks(text, sentence, quotations);
    const surroundings = surround(text, sentence, scan.mentions, breaks);
    const names = distribute(text, scan.mentions, surroundings);
    let change: Change = NO_CHANGE;
    scan.mentions.forEach((mention, index) => {
      const around = surroundings[index];
      if (!around) return;
      const previous = scan.mentions[index - 1];
      const listed =
        previous !== undefined && LIST_JOINT.test(text.slice(previous.end, mention.start));
      if (!listed) change = changeOf(text, mention, around);
      const given = names.get(index);
      const label =
        given === undefined ? labelMention(mention, around, change, carried) : own(given);
      const governing = periodAt(text, {
        start: mention.start,
        clause: around.clause,
        previousEnd: previous?.end ?? sentence.start,
        stated: periods,
        inherited: inheritedPeriod,
        scope: scopes.findLast(({ start }) => start <= mention.start),
        years,
      });
      const isLevel = mention.type === 'rank' || change.type === 'to' || tellsLevel(around.clause);
      metrics.push(
        buildMetric({
          mention,
          change,
          label,
          quote: paragraph.text.slice(mention.start, mention.end),
          period: governing.period,
          taken: takenYear(governing, isLevel, paragraph.status, years),
          status: statusOf(around.clause, paragraph.status),
        }),
      );
      carried = label;
    });
    inheritedPeriod = periods.findLast(({ isBase }) => !isBase)?.period ?? inheritedPeriod;
  }
  return { metrics, unread, passed };
}

function changeOf(text: string, mention: NumberMention, around: Surroundings): Change {
  if (mention.type === 'rank') return NO_CHANGE;
  if (text.startsWith(DOUBLES, mention.start)) return { type: 'by', sign: 1 };
  const counts = mention.measureClass === 'counter' && !goesOn(around.after);
  return changeBefore(around.before, mention.unit, counts);
}
