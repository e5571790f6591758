import type { MetricStatus, SectionStatus } from '../../schema/status.ts';

/** Words that make a number of a review a promise or an estimate. */
const TARGET =
  /(?:预计|预期|力争|有望|拟|计划(?=[\p{Script=Han}]{0,3}(?:投|建|总|完|引|新|实|安|达|到|于|用|今|明|年|在|\d|$))|目标(?:是|为|:)|规划(?:建设|投资|总|面积|用地)|将(?:达|投|建成|实现|新|超|突破))/u;
/** 三年计划 and 年度目标 are things, not promises; what was overfulfilled is done. */
const DONE =
  /(?:超额|已经?|提前)(?:完成|实现|达)|高于预期|(?:好于|超)预期|达到预期|完成[^,]{0,6}(?:计划|目标)/u;
/** Words that make a number of a plan a fact. */
const ACTUAL =
  /(?:目前|现有|已(?:经)?(?:建成|完成|实现|有|达|累计|入驻|签|引|投)|(?<![比较与于同])(?:去年|上年)|截至|累计已)/u;

const BRACKETED = /\([^()]{0,40}\)/gu;

/**
 * 实绩 or 目标: as the section is, unless the words of the clause say otherwise.
 *
 * @param words the words of the clause in front of the number
 */
export function statusOf(words: string, section: SectionStatus): MetricStatus {
  const clause = words.replace(BRACKETED, '');
  if (section === 'review') return TARGET.test(clause) && !DONE.test(clause) ? 'target' : 'actual';
  return ACTUAL.test(clause) ? 'actual' : 'target';
}
