import { reconciliationStrings } from '../../words/reconciliation.ts';
import { meet, sum, writtenInterval } from './rounding-bounds.ts';
import type { Figure, Statement } from './statement.ts';
import type { Relation } from './relation.ts';

/** Words that say that what stands in front is added up; nothing may follow but the number. */
const ADDED_UP =
  /(?:[,、;]|[,、;](?:以上|两项|三项|四项|几项|两者|三者)|\))(?:共|共计|总共|合计|总计|合共|一共|共有)(?:达|为)?[ ]?$/u;
const JOINT = /[,、和与及](?!其中)/u;
const BORDER = /[;:。()]/u;
/** A list in brackets: 共20家(A 12家、B 8家). */
const BRACKET = /^\p{Script=Han}{0,8}\((?:其中)?[^()\d]*$/u;
const LIST_JOINT = /^\p{Script=Han}{0,10}[,、和与及][^()\d;:。]*$/u;
const AMONG = /^\p{Script=Han}{0,8}[,、:(]其中:?[,、]?[^()\d;。,]{0,16}$/u;
/** True for words that join two parts of one list. */
const isJoint = (words: string) => JOINT.test(words) && !BORDER.test(words);
const LONGEST_LIST = 16;
/** Numbers of other units that may stand between a total and 其中. */
const AMONG_REACH = 3;
/** Names of which two make a whole. */
const complements: readonly (readonly [string, string])[] = [
  ['出口', '进口'],
  ['男', '女'],
  ['城镇', '农村'],
  ['公办', '民办'],
  ['线上', '线下'],
];
const RECEIVED = /(?:受理|接收|收到|接到|接报|立案|排查|发现|承办|交办|上报|提出|共有)/u;
const DONE = /^(?:其中)?(?:已|已经|共)?(?:办结|办复|整改|完成|化解|调解|解决|结案|处置)/u;
const REST = /^(?:未|尚未|剩余|尚余|正在|在办|待)/u;

/**
 * Parts and their sum: added up at the end, listed after the total, or done and left.
 *
 *   * > | 新增A 12家、B 8家,共20家     共20家(A 12家、B 8家)     共20家,其中A 12家、B 8家
 *              ^^^^   ^^^   ^^^^
 */
export function findTotals({ text, figures }: Statement): Relation[] {
  return figures.flatMap((total, index) => {
    if (!isAmount(total)) return [];
    const found =
      addedUp(text, figures, index) ??
      inBracket(text, figures, index) ??
      among(text, figures, index) ??
      withRest(text, figures, index);
    return found ? [found] : [];
  });
}

function addedUp(text: string, figures: readonly Figure[], index: number): Relation | undefined {
  const total = figures[index];
  if (!total || !ADDED_UP.test(total.before)) return undefined;
  const parts: Figure[] = [];
  let isWhole = true;
  for (let at = index - 1; at >= 0 && parts.length < LONGEST_LIST; at -= 1) {
    const part = figures[at];
    const next = figures[at + 1];
    if (!part || !next) break;
    const between = text.slice(part.end, next.start);
    if (/[;。]/u.test(between)) break;
    if (!isAmount(part) || part.metric.unit !== total.metric.unit) {
      isWhole = false;
      break;
    }
    if (at < index - 1 && !isJoint(between)) {
      isWhole = false;
      break;
    }
    parts.unshift(part);
  }
  if (parts.length < 2) return undefined;
  const list = shortestThatFits(parts, total) ?? parts;
  // Where the list begins is certain only if nothing but the list stands in front of the total.
  const certain = isWhole && parts.every((part, at) => at === 0 || part.lead.length <= 12);
  return relation(list, total, certain ? undefined : reconciliationStrings.gap.list);
}

/** The last parts of a list, two or more, that add up to the total. */
function shortestThatFits(parts: readonly Figure[], total: Figure): Figure[] | undefined {
  const stated = writtenInterval(total.metric);
  for (let from = parts.length - 2; from >= 0; from -= 1) {
    const list = parts.slice(from);
    if (meet(sum(list.map(({ metric }) => writtenInterval(metric))), stated)) return list;
  }
  return undefined;
}

function inBracket(text: string, figures: readonly Figure[], index: number): Relation | undefined {
  const total = figures[index];
  const first = figures[index + 1];
  if (!total || !first || !BRACKET.test(text.slice(total.end, first.start))) return undefined;
  const parts = listFrom(text, figures, index + 1, total);
  const last = parts.at(-1);
  if (parts.length < 2 || !last || !/^[^(;。]{0,12}\)/u.test(text.slice(last.end)))
    return undefined;
  return relation(parts, total, reconciliationStrings.gap.bracket);
}

/**
 * 其中 need not name all parts: it is a reconciliation only where they make up the total, or where two parts
 * are by their names the whole.
 */
function among(text: string, figures: readonly Figure[], index: number): Relation | undefined {
  const total = figures[index];
  let at = index + 1;
  while (at <= index + AMONG_REACH && !AMONG.test(figures[at]?.before ?? '')) at += 1;
  const first = figures[at];
  if (!total || first?.metric.unit !== total.metric.unit) return undefined;
  // A nearer number of the same unit is the total.
  const between = figures.slice(index + 1, at);
  if (between.some(({ metric }) => metric.unit === total.metric.unit)) return undefined;
  if (/[;。]/u.test(text.slice(total.end, first.start))) return undefined;
  const parts = listFrom(text, figures, at, total);
  if (parts.length < 2) return undefined;
  const fits = meet(
    sum(parts.map(({ metric }) => writtenInterval(metric))),
    writtenInterval(total.metric),
  );
  return fits || areWhole(parts) ? relation(parts, total, undefined) : undefined;
}

function areWhole(parts: readonly Figure[]): boolean {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2) return false;
  return complements.some(
    ([one, other]) => first.lead.includes(one) && second.lead.includes(other),
  );
}

/** 受理120件,办结110件,正在办理10件: what is done and what is left make up what there was. */
function withRest(text: string, figures: readonly Figure[], index: number): Relation | undefined {
  const [total, done, rest] = figures.slice(index, index + 3);
  if (!total || !done || !rest || !REST.test(rest.lead)) return undefined;
  if (![done, rest].every((part) => isAmount(part) && part.metric.unit === total.metric.unit)) {
    return undefined;
  }
  const words = text.slice(total.end, rest.start);
  if (/[;。]/u.test(words) || !DONE.test(done.lead) || !RECEIVED.test(total.lead)) return undefined;
  return relation([done, rest], total, undefined);
}

/** Numbers of one unit from a place on, in one list; percentages may stand between. */
function listFrom(
  text: string,
  figures: readonly Figure[],
  start: number,
  total: Figure,
): Figure[] {
  const parts: Figure[] = [];
  for (let at = start; at < figures.length && parts.length < LONGEST_LIST; at += 1) {
    const part = figures[at];
    const previous = figures[at - 1];
    if (!part || !previous) break;
    if (at > start && !LIST_JOINT.test(text.slice(previous.end, part.start))) break;
    if (parts.length > 0 && part.metric.unit === '%') continue;
    if (!isAmount(part) || part.metric.unit !== total.metric.unit) break;
    parts.push(part);
  }
  return parts;
}

function isAmount({ metric }: Figure): boolean {
  return metric.kind === 'amount' && metric.valueMax === null;
}

function relation(parts: readonly Figure[], total: Figure, caution: string | undefined): Relation {
  return {
    kind: 'total',
    operands: parts.map(({ metric }) => ({ role: 'item', metric })),
    stated: total.metric,
    compute: sum,
    formula: reconciliationStrings.sum(parts.map(({ metric }) => metric.quote)),
    ...(caution === undefined ? {} : { caution }),
  };
}
