import { countAt } from './count.ts';
import type { Measure } from './measure.ts';
import type { Quantity } from './quantity.ts';

/** What a number in 万 or 亿 counts, told by the noun in front. */
const byLabel: readonly (readonly [RegExp, string])[] = [
  [/(?:人数|人口|用户|人才|人员|劳动力|粉丝|受众)[\p{Script=Han}]{0,6}$/u, '人'],
  [/(?:客流量?|客运量|人流量|游客量|点击量|浏览量|人次)[\p{Script=Han}]{0,6}$/u, '人次'],
  [
    /(?:额|值|收入|支出|投资|投入|资金|税|税收|利润|营收|销售|总量|贷款|存款|余额|规模|补贴|募捐|资产|GDP|预算|成本|净利|授信|债券|经费|交易|消费)[\p{Script=Han}]{0,5}$/u,
    '元',
  ],
];
/** Or by the people behind it: 551万农村贫困人口. */
const PEOPLE =
  /^[\p{Script=Han}\d]{0,8}?(?:人口|群众|青年|婴幼儿|幼儿|考生|用户|监测对象|儿女|新市民|户主|侨胞|移民|军民|师生|教师|医生|护士|人才|工匠|志愿者|就业|文盲|农民工|老年人|老人|长者|儿童|妇女|居民|农民|劳动力|毕业生|学生|女生|男生|人群|群体|学子|市民|村民|职工|党员|患者|游客|人民|同胞|干部|工人|旅客|扶贫对象)/u;
const HOUSEHOLDS = /^(?:户?个体工商户|农户)/u;
const SHARES = /(?:分别|依次|各|[高低快慢]于|高出)[^,;:。]{0,20}$/u;
const NEXT_OF_LIST = /^(?:[、,和及与]|以及)[约近超]?(?=\d)/u;
const LONGEST_LIST = 6;
const MILLIONS_MORE = /^[、和与及]/u;

/**
 * Unit that a number has from the last of its list.
 *
 *   * > | 占比分别提高15、22个百分点
 *                     ^^
 */
export function sharedUnit(
  text: string,
  before: string,
  { end }: Quantity,
  previous: { end: number } | undefined,
): Measure | undefined {
  // The number in front had its unit from the same place: it ends in a digit.
  const goesOn =
    previous !== undefined &&
    /\d[、,和与及]$/u.test(text.slice(previous.end - 1, previous.end + 1));
  if (!goesOn && !SHARES.test(before)) return undefined;
  let offset = end;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const joint = NEXT_OF_LIST.exec(text.slice(offset, offset + 4))?.[0];
    const next = joint === undefined ? undefined : countAt(text, offset + joint.length);
    if (!next) return undefined;
    if (next.measure) return next.measure;
    offset = next.end;
  }
  return undefined;
}

/**
 * Unit of a number in 万 or 亿 that has none of its own.
 *
 *   * > | 参保人数达到8.32亿
 *         销售额超250亿
 *         1409万、1305万人次
 *
 * @param before the words in front of the number
 * @param end offset after the number
 */
export function inferUnit(text: string, before: string, end: number): string | undefined {
  const after = text.slice(end, end + 16);
  if (MILLIONS_MORE.test(after)) {
    const next = countAt(text, end + 1);
    if (next?.measure && next.factor.coefficient !== 1n) return next.measure.unit;
  }
  if (PEOPLE.test(after)) return '人';
  if (HOUSEHOLDS.test(after)) return '户';
  return byLabel.find(([pattern]) => pattern.test(before))?.[1];
}
