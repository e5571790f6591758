const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));
digits.set('〇', 0);

/**
 * Value of a Chinese ordinal up to 99, as 结构层次序数 use them.
 *
 * @param numeral `一`, `十`, `十二`, `二十`, `二十一`
 * @returns the value, or undefined if the characters make no such numeral
 */
export function parseChineseOrdinal(numeral: string): number | undefined {
  const ten = numeral.indexOf('十');
  if (ten === -1) return numeral.length === 1 ? digits.get(numeral) : undefined;
  const tens = ten === 0 ? 1 : ten === 1 ? digits.get(numeral.charAt(0)) : undefined;
  const unit = numeral.slice(ten + 1);
  const ones = unit === '' ? 0 : unit.length === 1 ? digits.get(unit) : undefined;
  return tens === undefined || ones === undefined ? undefined : tens * 10 + ones;
}
