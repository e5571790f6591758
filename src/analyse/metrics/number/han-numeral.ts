const HAN_NUMERAL = /[零〇一二三四五六七八九两十百千万亿]{1,16}/uy;
const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));
digits.set('〇', 0).set('两', 2);
const smallUnits = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIAD = 10_000;
const HUNDRED_MILLION = 100_000_000;

/** Longest run of numeral characters at an offset; empty where there is none. */
export function hanNumeralAt(text: string, offset: number): string {
  HAN_NUMERAL.lastIndex = offset;
  return HAN_NUMERAL.exec(text)?.[0] ?? '';
}

const HAN_FRACTION = /点(?<fraction>[零〇一二三四五六七八九]{1,4})(?=[百千万亿成倍])/uy;

/**
 * Decimals in words, in front of a multiplier.
 *
 *   * > | 四点五亿元
 *           ^^
 */
export function hanFractionAt(
  text: string,
  offset: number,
): { digits: string; end: number } | undefined {
  HAN_FRACTION.lastIndex = offset;
  const fraction = HAN_FRACTION.exec(text)?.groups?.fraction;
  if (fraction === undefined) return undefined;
  const written = [...fraction].map((character) => String(digits.get(character) ?? 0)).join('');
  return { digits: written, end: offset + 1 + fraction.length };
}

/** True for 百, 万, 千亿 …: multipliers without a digit, which count only with an approximator. */
export function isBareMultiplier(numeral: string): boolean {
  return /^[百千万亿]+$/u.test(numeral);
}

/**
 * Value of a Chinese numeral.
 *
 *   * > | 四千三百五十亿
 *         435000000000
 *
 * @returns undefined for what is no single number (三四百, 一二三, 五百三)
 */
export function parseHanNumeral(numeral: string): number | undefined {
  let high = 0;
  let middle = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 10;
  for (const character of numeral) {
    const value = digits.get(character);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      if (value === 0) lastUnit = 10;
      continue;
    }
    const unit = smallUnits.get(character);
    if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      lastUnit = unit;
    } else if (character === '万') {
      middle += (section + (digit ?? 0) || 1) * MYRIAD;
      section = 0;
      lastUnit = MYRIAD;
    } else {
      high += (middle + section + (digit ?? 0) || 1) * HUNDRED_MILLION;
      middle = section = 0;
      lastUnit = HUNDRED_MILLION;
    }
    digit = undefined;
  }
  // 五百三 is colloquial for 530: too rare and too doubtful to read.
  if (digit !== undefined && digit !== 0 && lastUnit > 10) return undefined;
  return high + middle + section + (digit ?? 0);
}
