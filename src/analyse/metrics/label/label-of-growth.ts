import { withoutChange } from '../change-before-number.ts';
import type { Surroundings } from '../clause.ts';
import { carry, fallback, inContext, join, own, type Label } from './label-origin.ts';
import type { LabelWords } from './label-words.ts';
import { goesOn, nameBehind } from './name-behind.ts';
import { nameInFront, trimName } from './name-in-front.ts';
import { STEP } from './label-words.ts';

/** 低于目标1.8个百分点 */
const AGAINST_AIM = /^(?:低于|高于|快于|慢于|超出|超过?)[^,]{0,6}(?:目标|计划|预期|任务)$/u;
/** What the change is compared with: 比上年, 较“十三五”末. 占比 and 对比 are other words. */
const COMPARED =
  /(?<![占对环同可之相])(?:比|较|与(?!试验))(?![重例率值较价亚赛])[\p{Script=Han}“”\d()-]{0,14}$/u;
const MANNER =
  /(?:同比|环比|可比|同口径|可比口径|按可比价(?:格)?(?:计算)?|(?:扣除|考虑|剔除)[\p{Script=Han}]{2,6}因素(?:影响)?后?|不变价|实际|名义|年均|月均|日均|平均|分别|有望|逆势|净|也|(?<![人户亩村])均|各|将|预计|力争|再|又|仍然?|原计划|原定|普遍|继续|大幅|累计|合计|,|、|其中|\d{1,2}年|[三四五]年|[一二三四五]年来?|年来)+$/u;
/** 人均增加1680元: a name without its verb would be none. */
const PER_HEAD = /(?:[人户亩村]均|^经济)$/u;
const BASE_ONLY = /^[较比](?!重)/u;
const STANDING =
  /^(?:稳居|位居|居(?!民)|跃居|位列|保持|再创|创|进入|高于|快于|好于)\p{Script=Han}{0,8}(?:前列|前茅|首位|强|新高|第一|领先|水平)[,、]?$/u;
const DIFFERENCE =
  /^(?:增速|增幅|分别|均)*(?:高于|低于|快于|慢于|高出|[高低快](?=全|平均|计划|预期|目标|上年|去年|同期|[省市国区县]|GDP|经济|人均)|领先|好于|超出|超过|较|比)(?=.)/u;

/**
 * Name of a growth: the words before 增长, or the number in front.
 *
 *   * > | 全年游客总人数638.7万人,增长76.2%
 *             ^^^^^
 */
export function labelGrowth(
  lexicon: LabelWords,
  around: Surroundings,
  carried: Label | null,
): Label {
  const raw = around.before.trim();
  if (carried !== null && AGAINST_AIM.test(raw)) return join(carried, carried.base, raw);
  const before = trimName(lexicon, around.before);
  let subject = withoutChange(before);
  // 5.53万亿元、稳居全国前十强、增长4.8%: what stands between is no subject.
  if (carried !== null && (STANDING.test(subject) || STEP.test(subject))) return carry(carried);
  if (carried !== null && subject === before && DIFFERENCE.test(before)) {
    // 比年度计划翻了一番 is told of what is in front; 高于全国1个百分点 is another row.
    return BASE_ONLY.test(before) ? carry(carried) : join(carried, carried.base, before);
  }
  const verb = before.slice(subject.length);
  for (;;) {
    if (PER_HEAD.test(subject)) break;
    const shorter = trimName(lexicon, subject.replace(MANNER, '').replace(COMPARED, ''));
    if (shorter === subject) break;
    subject = shorter;
  }
  const name = PER_HEAD.test(subject) ? subject + verb : nameInFront(lexicon, subject);
  if (lexicon.generic.test(name)) {
    if (carried !== null) return join(carried, carried.base, name);
    const named = inContext(lexicon, name, around);
    if (named) return named;
  }
  if (name !== '' && !DIFFERENCE.test(`${name} `)) return own(name);
  // 增加5000个高中招生计划: what there is more of stands behind.
  const { noun } = goesOn(lexicon, around.after) ? { noun: '' } : nameBehind(lexicon, around.after);
  if (noun.length > 1) return own(noun);
  return carried === null ? fallback(lexicon, around, carried) : carry(carried);
}
