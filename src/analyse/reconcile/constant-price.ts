/** Totals whose growth is stated at constant prices: it does not follow from current values. */
const AT_CONSTANT_PRICES =
  /生产总值|GDP|增加值|总产值|经济总量|人均产值|可支配收入|纯收入|可比|不变价|实际|同口径|剔除/u;

/** True where growth may be measured otherwise than in the written values. */
export function isAtConstantPrices(words: string): boolean {
  return AT_CONSTANT_PRICES.test(words);
}
