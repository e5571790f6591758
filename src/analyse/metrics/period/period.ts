import { periodForms, type PeriodYears } from './period-form.ts';
import type { SentenceSpan } from '../sentence.ts';

/** A period from where it is stated on. */
export interface StatedPeriod {
  start: number;
  end: number;
  period: string | null;
}

const CUMULATIVE = /累计|总计|历年|有史以来|截至目前|截止目前|至今/u;
const STARTS_PERIOD = /[\d今去上下全当年本一二三四五过近这前第九十“]/u;
/** In front of these a period is what something is compared with or counted from. */
const REFERENCE_BEFORE =
  /(?:比|较|与|同|自|从|以|于|超|超过|创|是|原|相比|年|\d|(?:比|较|与|同)“)$/u;
const CLAUSE_START =
  /(?:^|[,;:。()\s-]|截至|截止|到|至|在|力争|预计|计划|预期|实现|完成|确保|其中|以来|街|区|市|省|县|镇|辖区|中心|平台|乡|我们|来|全部|和|,则)$/u;
/** “十四五”期间 is as often part of a name: it governs where it opens a clause. */
const PLAN_PERIOD = /(?:期间|时期|以来)$/u;
const STRICT_START = /(?:^|[,;:。(\s]|在)$/u;
/** Exact expressions need no clause start: nobody writes 前三季度 as part of a name. */
const ALWAYS = /(?:月|季度|半年|全年|一年来|年来|去年|今年|年内|当年)$/u;
/** 2022年项目开工率: the year belongs to the name. */
const ATTRIBUTIVE =
  /^(?:度)?(?:项目|度|产业|重点项目|春节|最|非遗|“|中国|世界|全国|全球|\p{Script=Han}{2,6}(?:大会|博览会|论坛|会议|活动))/u;

/**
 * Periods stated in a sentence. One governs from where it stands to the next or to the end.
 *
 *   * > | 1-11月,完成限上商业零售额16亿元
 *         ^^^^^^
 */
export function findPeriods(
  text: string,
  { start, end }: SentenceSpan,
  years: PeriodYears,
): StatedPeriod[] {
  const found: StatedPeriod[] = [];
  for (let offset = start; offset < end; offset += 1) {
    if (!STARTS_PERIOD.test(text.charAt(offset))) continue;
    for (const { pattern, read } of periodForms) {
      pattern.lastIndex = offset;
      const match = pattern.exec(text);
      if (!match) continue;
      const matched = match[0];
      if (governs(text, start, offset, matched)) {
        found.push({
          start: offset,
          end: offset + matched.length,
          period: read(match.groups ?? {}, years),
        });
      }
      offset += matched.length - 1;
      break;
    }
  }
  return found;
}

/**
 * Period of a number: the last one stated in front of it, else 累计 in its own clause.
 *
 * @param clause the words of its clause in front of the number
 */
export function periodAt(
  offset: number,
  clause: string,
  stated: readonly StatedPeriod[],
  inherited: string | null,
): string | null {
  const governing = stated[countBefore(stated, offset) - 1];
  const period = governing ? governing.period : inherited;
  return period ?? (CUMULATIVE.test(clause) ? 'cumulative' : null);
}

/** How many periods start in front of an offset, by halving: they are in order. */
function countBefore(stated: readonly StatedPeriod[], offset: number): number {
  let low = 0;
  let high = stated.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stated[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function governs(text: string, sentence: number, offset: number, matched: string): boolean {
  const before = text.slice(Math.max(sentence, offset - 4), offset);
  if (REFERENCE_BEFORE.test(before)) return false;
  if (/^年[末底]/u.test(matched) && !/(?:^|[,;:。到至])$/u.test(before)) return false;
  if (PLAN_PERIOD.test(matched)) return STRICT_START.test(before);
  if (ALWAYS.test(matched)) return true;
  const after = text.slice(offset + matched.length, offset + matched.length + 12);
  if (matched.endsWith('年') && ATTRIBUTIVE.test(after)) return false;
  return CLAUSE_START.test(before) || /^(?:以来|来|,|实|完|全)/u.test(after);
}
