import type { MetricStatus, SectionStatus } from '../../schema/status.ts';
import type { GoverningPeriod } from './period/period.ts';
import type { PeriodYears } from './period/years-of-a-form.ts';

/**
 * Words that make a number of a review a promise. 预计 alone does not: a review written in December
 * estimates what the year has brought. 人均预期寿命 is a name.
 */
const TARGET =
  /(?:预期(?!寿命)|预计(?=签约|总?投资|可|将|年产|建成|投产)|力争|有望|拟|(?<!年度?|年初|总|超|比)计划(?!新?(?:开工|竣工|投产|建成)项目)(?=[\p{Script=Han}]{0,3}(?:投|建|总|完|引|新|实|安|达|到|于|用|今|明|年|在|\d|$))|目标(?:是|为|:)|(?<!核减|削减|压减|压缩|调整|原有?|新)规划(?:建设|投资|总|面积|用地)|将(?:达|投|建成|实现|新|超|突破))/u;
/** 三年计划 and 年度目标 are things, not promises; what was overfulfilled is done. */
const DONE =
  /(?:超额|已经?|提前)(?:完成|实现|达)|高于预期|(?:好于|超)预期|达到预期|超过?计划|为[^,]{0,4}计划的$|完成[^,]{0,6}(?:计划|目标)/u;
/** Words that make a number of a plan a fact. */
const ACTUAL =
  /(?:目前|现有|已经|已(?:建成|完成|实现|有|达|累计|入驻|签|引|投)|(?<![比较与于同由从])(?:去年|上年)|截至|累计已)/u;
/** 由上年的3.3%上升到4.1%: only the first of the two is a fact. */
const ACTUAL_BASE = /(?:由|从)(?:去年|上年|目前|现在)的?[^,;:。]{0,8}$/u;

/** 收入任务174万元,完成198万元: the first is what was to be done. */
const TASK = /^(?!.*(?:完成|实现|超|落实|承担)).*(?<![于过出])(?:任务|目标)数?(?:为|是)?$/u;

const BRACKETED = /\([^()]{0,40}\)/gu;

/** What is said around one number. */
export interface StatusContext {
  /** Words of the clause in front of the number. */
  clause: string;
  /** The same from the number before on. */
  before: string;
  governing: GoverningPeriod;
  years: PeriodYears;
}

/** 实绩 or 目标: as the section is, unless its own words or the period that it states say otherwise. */
export function statusOf(section: SectionStatus, context: StatusContext): MetricStatus {
  const clause = context.clause.replace(BRACKETED, '');
  const time = timeOf(context.governing, context.years);
  if (section === 'review') {
    return time === 'future' || (TARGET.test(clause) && !DONE.test(clause)) || TASK.test(clause)
      ? 'target'
      : 'actual';
  }
  const isActual = time === 'past' || ACTUAL.test(clause) || ACTUAL_BASE.test(context.before);
  return isActual ? 'actual' : 'target';
}

/** Whether a period stated at the number is over or to come; undefined where it is not stated there. */
function timeOf(
  { period, basis }: GoverningPeriod,
  { reviewed, planned }: PeriodYears,
): 'past' | 'future' | undefined {
  const years = basis === 'stated' ? period?.match(/\d{4}/gu)?.map(Number) : undefined;
  if (!years || reviewed === null || planned === null) return undefined;
  if (Math.max(...years) <= reviewed) return 'past';
  return Math.min(...years) > reviewed ? 'future' : undefined;
}
