const YEAR = String.raw`(?:(?:1[89]|20)\d{2}|[一二三四五六七八九〇零]{4}|\d{2}(?=年代))`;
const MONTH = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;

/** Forms of dates, times and ages of institutions, tried in this order. */
const forms: readonly RegExp[] = [
  /(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?/uy,
  new RegExp(String.raw`${YEAR} ?年?(?:-|至|到|、|和)${YEAR} ?(?:年度?|(?=[,。)]))`, 'uy'),
  new RegExp(String.raw`${YEAR} ?年(?:度|代|末|底|初)?`, 'uy'),
  new RegExp(String.raw`${MONTH}月?(?:份|-|至|到|、)+${MONTH} ?月份?`, 'uy'),
  new RegExp(String.raw`${MONTH} ?月(?:份|底|末|初|中旬|上旬|下旬)?(?:${MONTH} ?日)?`, 'uy'),
  new RegExp(String.raw`${MONTH} ?日(?:-|至|到)?`, 'uy'),
  /\d{1,2}:\d{2}(?::\d{2})?(?!:|\d|\.)/uy,
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})个?月(?!个)/uy,
  /前\d{1,2}个月/uy,
];
/** 五年, 20余年, 连续9年, 100周年, 20年代: how long, not how much. */
const SPAN =
  /(?:\d{1,4}|[零〇一二三四五六七八九两十百千]{1,5})(?:多|余|来|几)?(?:-\d{1,3})? ?(?:个?(?:年|月|周年|星期|世纪|年代|季度|昼夜)|周年|周岁)(?!头)/uy;

/**
 * End of a date, year, clock time or span of years at an offset.
 *
 *   * > | 于12月22日揭牌
 *           ^^^^^^
 */
export function dateEnd(text: string, offset: number): number | undefined {
  for (const form of [...forms, SPAN]) {
    form.lastIndex = offset;
    const match = form.exec(text);
    if (match) return offset + match[0].length;
  }
  return undefined;
}
