import type { SentenceSpan } from '../sentence.ts';
import { periodForms, type PeriodForm } from './period-form.ts';
import type { PeriodYears } from './years-of-a-form.ts';

/** A period from where it is stated on. */
export interface StatedPeriod {
  start: number;
  end: number;
  /** Offset at which it ends to govern: that of a bracket around it, or of its sentence. */
  until: number;
  period: string | null;
  /** True where it is the year of a base value (从2016年的…): it governs the next number at most. */
  isBase: boolean;
  /** True after 比 and 较, where the number is more often the change (比2016年增长5%). */
  isCompared: boolean;
}

const CUMULATIVE = /累计|总计|历年|有史以来|截至目前|截止目前|至今/u;
const STARTS_PERIOD = /[\d今去上下全当年本一二两三四五六七八九十过近这前未接刚经第回“]/u;
/** In front of these a period is what something is compared with or counted from. */
const REFERENCE_BEFORE =
  /(?:比|较|与|同|自|从|由|以|于|超|超过|创|是|原|相比|年|\d|(?:比|较|与|同|从|由)“|恢复[到至])$/u;
const BASE_BEFORE = /(?:比|较|从|由)“?$/u;
/** 从2016年的23.9% and 从2016年底每千人5张: not 比2016年增长5%. */
const BASE_WORDS = /^[底末初]?的?(?!以来|起|开始)[^,;:。()增减提降升翻下缩扩改]{0,14}$/u;
const COMPARED_WORDS = /^[底末初]?的[^,;:。()增减提降升翻下缩扩改]{0,14}$/u;
const CLAUSE_START =
  /(?:^|[,;:。()\s-]|[降升高]为|截至|截止|到|至|在|力争|预计|计划|预期|实现|完成|确保|其中|以来|街|区|市|省|县|镇|辖区|中心|平台|乡|我们|来|全部|和|,则)$/u;
/** “十四五”期间 is as often part of a name: it governs where it opens a clause. */
const OPENING = /(?:^|[,;:。!(\s]|在|整个|到|至)$/u;
/** 2022年项目开工率: the year belongs to the name. */
const ATTRIBUTIVE =
  /^(?:度)?(?:项目|度|产业|重点项目|春节|最|远景目标|前碳达峰|非遗|“|中国|世界|全国|全球|\p{Script=Han}{2,6}(?:大会|博览会|论坛|会议|活动))/u;
/** A mean over the years; 年均浓度 is one within a year. */
const YEARLY_MEAN =
  /(?:年均|年平均|平均每年|每年平均)(?!浓度|气温|温度|降水|降雨|水位|PM|细颗粒|优良|空气|径流|流量)/u;
/** 投入2亿元开展2023年度十件实事: the year of what the number is for. */
const YEAR_OF_OBJECT = /^\p{Script=Han}{0,14}(?<year>(?:19|20)\d{2})年度/u;
const SPAN_OF_YEARS = /^(?<first>\d{4})\/(?<last>\d{4})$/u;
const ONE_YEAR = /^\d{4}$/u;

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
  let bracketEnd = -1;
  // In the sentence alone: a search of the whole text for each sentence would cost its square.
  const lastClosing = start + text.slice(start, end).lastIndexOf(')');
  for (let offset = start; offset < end; offset += 1) {
    const character = text.charAt(offset);
    if (character === '(' && bracketEnd < offset && offset < lastClosing) {
      bracketEnd = text.indexOf(')', offset);
    }
    if (!STARTS_PERIOD.test(character)) continue;
    for (const form of periodForms) {
      form.pattern.lastIndex = offset;
      const match = form.pattern.exec(text);
      if (!match) continue;
      const matched = match[0];
      const standing = standingOf(text, start, offset, matched, form);
      if (standing !== 'none') {
        found.push({
          start: offset,
          end: offset + matched.length,
          until: bracketEnd > offset ? bracketEnd : end,
          period: form.read(match.groups ?? {}, years),
          isBase: standing === 'base',
          isCompared: /[比较]“?$/u.test(text.slice(Math.max(start, offset - 2), offset)),
        });
      }
      offset += matched.length - 1;
      break;
    }
  }
  return found;
}

/** What is known of the periods around one number. */
export interface PeriodContext {
  /** Offset of the number. */
  start: number;
  /** Words of its clause in front of it. */
  clause: string;
  /** Words of its clause behind it. */
  rest: string;
  /** Offset after the number in front; a base year does not reach over a number. */
  previousEnd: number;
  stated: readonly StatedPeriod[];
  /** Of the sentence in front, where this one goes on with it. */
  inherited: string | null;
  /** Of the paragraph or chapter. */
  scope: { period: string; basis: 'stated' | 'section' } | undefined;
  years: PeriodYears;
}

export interface GoverningPeriod {
  period: string | null;
  basis: 'stated' | 'section';
  /** True for a mean over years of which the text does not say how many there were. */
  openMean: boolean;
  /** True for the year of a base value (从2016年的…). */
  isBase: boolean;
  /** Period of the paragraph or chapter around it. */
  within: string | undefined;
}

/**
 * Period of a number: the last one stated in front of it, else 累计 in its own clause, else that of
 * its paragraph or chapter. A mean over years has a span of years or none.
 */
export function periodAt(text: string, context: PeriodContext): GoverningPeriod {
  const { start, clause, stated, inherited, scope, years } = context;
  const found = (period: string | null, more: Partial<GoverningPeriod> = {}): GoverningPeriod => ({
    period,
    basis: 'stated',
    openMean: false,
    isBase: false,
    within: scope?.period,
    ...more,
  });
  const last = countBefore(stated, start) - 1;
  const base = stated[last];
  if (base?.isBase && base.end > context.previousEnd && base.until > start) {
    const words = base.isCompared ? COMPARED_WORDS : BASE_WORDS;
    if (words.test(text.slice(base.end, start))) return found(base.period, { isBase: true });
  }
  const own = lastThatGoverns(stated, last, start)?.period ?? null;
  const period = own ?? inherited;
  const span = scope && SPAN_OF_YEARS.test(scope.period) ? scope : undefined;
  // 年均增长9%,2011年完成28亿元,累计完成60亿元: the year ends the span that the chapter names.
  const ended =
    span && period !== null && inherited === null && span.period.endsWith(`/${period}`)
      ? span
      : undefined;
  if (ended && CUMULATIVE.test(clause) && !clause.includes(ended.period.slice(-4)))
    return found(ended.period, { basis: ended.basis });
  if (YEARLY_MEAN.test(clause)) {
    const mean = meanSpan(period, years);
    if (mean !== undefined) return found(mean);
    const isOpen = (period !== null && !ended) || span === undefined;
    return isOpen ? found(null, { openMean: true }) : found(span.period, { basis: span.basis });
  }
  if (period !== null) return found(period);
  const ofObject = YEAR_OF_OBJECT.exec(context.rest)?.groups?.year;
  if (ofObject !== undefined) return found(ofObject);
  if (CUMULATIVE.test(clause) && span === undefined) return found('cumulative');
  return scope ? found(scope.period, { basis: scope.basis }) : found(null);
}

/** 五年年均, or the years up to a target (到2030年…年均增长5%). */
function meanSpan(period: string | null, { planned }: PeriodYears): string | undefined {
  if (period === null) return undefined;
  if (SPAN_OF_YEARS.test(period)) return period;
  if (ONE_YEAR.test(period) && planned !== null && Number(period) > planned) {
    return `${planned}/${period}`;
  }
  return undefined;
}

function lastThatGoverns(
  stated: readonly StatedPeriod[],
  last: number,
  offset: number,
): StatedPeriod | undefined {
  for (let index = last; index >= 0; index -= 1) {
    const candidate = stated[index];
    if (candidate && !candidate.isBase && candidate.until > offset) return candidate;
  }
  return undefined;
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

function standingOf(
  text: string,
  sentence: number,
  offset: number,
  matched: string,
  { standing }: PeriodForm,
): 'governs' | 'base' | 'none' {
  const before = text.slice(Math.max(sentence, offset - 4), offset);
  const isSpan = SPAN_WORDS.test(matched);
  if (BASE_BEFORE.test(before) && !isSpan) return 'base';
  if (REFERENCE_BEFORE.test(before) && !(isSpan && /[从由自在]$/u.test(before))) return 'none';
  if (standing === 'opening') return OPENING.test(before) ? 'governs' : 'none';
  if (standing === 'anywhere') return 'governs';
  const after = text.slice(offset + matched.length, offset + matched.length + 12);
  if (matched.endsWith('年') && ATTRIBUTIVE.test(after)) return 'none';
  const governs = CLAUSE_START.test(before) || /^(?:以来|来|,|实|完|全|累计)/u.test(after);
  return governs ? 'governs' : 'none';
}

/** 从1966年到1976年, 自2021年以来: from a year on, or to another. */
const SPAN_WORDS = /年(?:-|至|到).|\d(?:-|至|到)\d|以来$/u;
