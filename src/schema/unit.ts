/** Units that count the same things → the one that stands for both. */
const sameUnit: ReadonlyMap<string, string> = new Map([
  ['场', '场次'],
  ['次', '场次'],
  ['宗', '件'],
  ['起', '件'],
  ['例', '件'],
  ['名', '人'],
  ['位', '人'],
  ['处', '个'],
  ['间', '家'],
  ['所', '家'],
  ['户', '家'],
  ['千米', '公里'],
  ['辆次', '次'],
]);

/** One unit for all that count the same things: 件 for 宗, 起 and 例; other units stay as they are. */
export function canonicalUnit(unit: string): string {
  return sameUnit.get(unit) ?? unit;
}
