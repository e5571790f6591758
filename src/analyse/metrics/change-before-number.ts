/** What the words right before a number make of it. */
export type Change =
  /** 增长 5%: the number is the change. */
  | { type: 'by'; sign: 1 | -1 }
  /** 提高到 5%: the number is the new level. */
  | { type: 'to' }
  | { type: 'none' };

const RISE =
  '增长|前移|上移|增速|增幅|增收|增产|递增|增加|增多|增至|上升|提高|提升|提前|上涨|涨幅|升幅|升高|扩大|回升|上浮|调增|上调|增|涨|多增|延长|新增长|高出|高于|快于|领先于?|加快|改善|攀升|拉动|净增';
const FALL =
  '下降|后移|下移|降低|降幅|减少|减幅|回落|压减|压缩|压降|下滑|缩减|缩小|收窄|下跌|下调|调减|削减|减产|减|降|跌|低于|少于|下浮|缩短|精简|节约|递减';
const TAIL =
  '(?:幅度|速度|率)?(?:仅|只|均|也|都|约|为|达到|达|了|近|超过|超|逾|分别|各|共|又|再|:|不低于|不少于)*[ ]?$';
const TO_TAIL = '(?:到|至|为|成)了?(?:约|近|超过|超|逾|仅)*[ ]?$';

/** 涨幅为2%, 增长速度都在4%: what is told by a noun of change is a change. */
const CHANGE_NOUN =
  /(?:增速|增幅|涨幅|升幅|增长率|增长速度|年均增长)(?:为|是|达到|达|在|都|均|分别|约|近|超过|超|保持|仅|:)*[ ]?$/u;
const TO_LEVEL = new RegExp(`(?:${RISE}|${FALL}|升|降|减|扩|延|调整|调|发展|达|缩)${TO_TAIL}`, 'u');
const BY_RISE = new RegExp(`(?:${RISE})${TAIL}`, 'u');
const BY_FALL = new RegExp(`(?:${FALL})${TAIL}`, 'u');
/** 同比-3.2% */
const PLUS = /(?:同比|环比|增速|涨幅)(?:为|达|:)?[ ]?\+$/u;
const MINUS = /(?:(?:同比|环比|增长|增速|增幅|涨幅)(?:为|达|:)?[ ]?-|(?:增速|增幅|涨幅)为?负)$/u;
/** 涨幅控制在2%: what is held at a figure is a change itself. */
const HELD_CHANGE =
  /(?:(?<fall>降幅|减幅|下降幅度)|增速|增幅|涨幅|升幅|增长率|(?:上涨|增长|上升)幅度)要?(?:控制|保持|稳定|维持)?在$/u;
/** 均保持10%以上增长 */
const KEEPS = /(?:保持|实现|达到)了?(?:年均)?$/u;
const GROWS = /^的?(?:年均|高速|快速)*(?:增长(?![率极点])|增速)/u;
/** 增加到2021年的5亿元 */
const LEVEL_OF_YEAR =
  /(?<=[到至为])(?:(?:\d{4}|[〇零一二三四五六七八九]{4}|今|去|上)年[底末]?|目前)的?$/u;
const NEGATIVE_GROWTH = new RegExp(`负增长${TAIL}`, 'u');
/** 增长率达80% of something is a level only where it names a share. */
const RATE_NAMES_SHARE = /(?:占比|比重|比例|覆盖率|完成率|满意率|合格率)[^,;:。]{0,4}$/u;
/** 完成管网改造提升60公里: what was done, not a change. */
const DONE_BETTER = /(?:改造|整治|优化|美化|亮化|绿化)提升$/u;
/** 改造提升30个园区: the verb acts on the things that are counted. */
const IMPROVES = /(?:加快|提升|改善|提高|优化|扩大)$/u;
/** 完成森林抚育提升200万亩, 推动农房风貌提升26万户 */
const COMPLETES = /(?:完成|推动|推进|实施)[^,;:。、]{2,14}$/u;
/** 节约用水5万吨 and 节约5万吨标准煤 tell how much was saved. */
const SAVES = '节约';
const NET = /(?:新增|净增)$/u;

const FALL_VERB =
  /^(?:平均|全年|累计|比上年|同比|较上年|其中)*(?:压减|压缩|降低|减少|下降|缩短|精简|节约|缩减|下调)/u;
const RISE_VERB = /^(?:平均|全年|累计|比上年|同比|较上年|其中)*(?:增加(?!值)|提高|提升|扩大)/u;
const SHARE_NOUN = /(?:率|占比|比重|比例|占)$/u;

/**
 * Growth or decline.
 *
 *   * > | 同比下降9.8%
 *           ^^
 *
 * @param before the words of the clause in front of the number, approximators left out
 * @param counts true if the number counts things that are named behind it
 * @param after the words behind the number
 */
export function changeBefore(
  before: string,
  unit: string | undefined,
  counts: boolean,
  after: string,
): Change {
  const text = before.trimEnd().replace(LEVEL_OF_YEAR, '');
  const held = HELD_CHANGE.exec(text);
  if (held) return { type: 'by', sign: held.groups?.fall === undefined ? 1 : -1 };
  const ratio = unit === '%' || unit === '‰' || unit === '倍' || unit === '百分点';
  if (!ratio && DONE_BETTER.test(text)) return { type: 'none' };
  if (((counts || COMPLETES.test(text)) && IMPROVES.test(text)) || (!ratio && text.endsWith(SAVES)))
    return { type: 'none' };
  if (unit === '%' && KEEPS.test(text) && GROWS.test(after)) return { type: 'by', sign: 1 };
  if (ratio && CHANGE_NOUN.test(text)) return { type: 'by', sign: 1 };
  if (TO_LEVEL.test(text)) return { type: 'to' };
  if (NEGATIVE_GROWTH.test(text) || MINUS.test(text)) return { type: 'by', sign: -1 };
  if (NET.test(text) && unit !== '%') return { type: 'none' };
  if (unit !== '百分点' && RATE_NAMES_SHARE.test(text)) return { type: 'none' };
  if (BY_FALL.test(text)) return { type: 'by', sign: -1 };
  if (BY_RISE.test(text) || PLUS.test(text)) return { type: 'by', sign: 1 };
  if (unit === '百分点') return { type: 'by', sign: 1 };
  // 压减时间58%: the verb stands before what it changes.
  if ((unit === '%' || unit === '倍') && !SHARE_NOUN.test(text)) {
    if (FALL_VERB.test(text)) return { type: 'by', sign: -1 };
    if (RISE_VERB.test(text)) return { type: 'by', sign: 1 };
  }
  return { type: 'none' };
}

const CHANGE_WORDS = new RegExp(
  `(?:(?:调整|优化)?(?:负增长|新增长|${RISE}|${FALL}|升|降|减|调整|优化|发展|恢复))(?:幅度|速度)?(?:到|至|为|成|了|达到|达|均|约|仅|:)*$`,
  'u',
);

/** The words in front of a growth without the growth: 工业投资增长 → 工业投资. */
export function withoutChange(before: string): string {
  return before.trimEnd().replace(LEVEL_OF_YEAR, '').replace(CHANGE_WORDS, '');
}
