const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const WIDTH_OFFSET = 0xfee0;
const ODD_SPACE = /[\u00A0\u2000-\u200A\u3000\t]/gu;
const MIDDLE_DOT_DECIMAL = /(?<=\d)[·‧・•](?=\d)/gu;
const LONG_DASH = /[－—–―～∼]/gu;
const RATIO = /[∶︰]/gu;
/** 二O一五年, 二0一0年: the nought of a year in Chinese numerals has many looks. */
const HAN_YEAR = /[一二][〇○零Oo0一二三四五六七八九]{3}(?=年)/gu;
const NOUGHT = /[○零Oo0]/gu;

/**
 * The text with full-width digits and signs, odd spaces, dashes and noughts made plain, one code unit
 * for one, so that an offset means the same in both.
 *
 *   * > | １，２３４．５％
 *         1,234.5%
 */
export function toPlainWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - WIDTH_OFFSET))
    .replace(ODD_SPACE, ' ')
    .replace(LONG_DASH, '-')
    .replace(RATIO, ':')
    .replace(MIDDLE_DOT_DECIMAL, '.')
    .replace(HAN_YEAR, (year) => year.replace(NOUGHT, '〇'));
}
