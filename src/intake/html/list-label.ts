/** A level of a list as Word defines it (ISO/IEC 29500-1, 17.9). */
export interface ListLevel {
  /** w:numFmt: how the number is written. */
  format: string;
  /** w:lvlText: `%1、`, `（%2）`; the number after `%` is that of a level, from 1. */
  text: string;
  start: number;
}

const hanDigits = '〇一二三四五六七八九';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五; digits beyond 999. */
export function toHanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999) return String(value);
  const digit = (number: number) => hanDigits.charAt(number);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value < 10) return digit(value);
  const unit = ones === 0 ? '' : digit(ones);
  if (value < 20) return `十${unit}`;
  if (value < 100) return `${digit(tens)}十${unit}`;
  const middle = tens > 0 ? `${digit(tens)}十` : ones > 0 ? '零' : '';
  return `${digit(hundreds)}百${middle}${unit}`;
}

function toLetter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const romanParts: readonly (readonly [value: number, text: string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function toRoman(value: number): string {
  let rest = value;
  return romanParts.reduce((text, [part, letters]) => {
    const times = Math.floor(rest / part);
    rest -= times * part;
    return text + letters.repeat(times);
  }, '');
}

const fullWidth = (value: number): string =>
  String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** w:numFmt → how it writes a number. Those that are not here are not known. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (value) => circled.charAt(value - 1) || String(value),
  decimalEnclosedCircleChinese: (value) => circled.charAt(value - 1) || String(value),
  decimalEnclosedParen: (value) => `(${value})`,
  // WPS and older Words write 一、二、三 under the names of other languages.
  chineseCounting: toHanNumeral,
  chineseCountingThousand: toHanNumeral,
  japaneseCounting: toHanNumeral,
  taiwaneseCounting: toHanNumeral,
  taiwaneseCountingThousand: toHanNumeral,
  koreanCounting: toHanNumeral,
  ideographDigital: (value) => String(value).replace(/\d/gu, (digit) => hanDigits.charAt(+digit)),
  lowerLetter: toLetter,
  upperLetter: (value) => toLetter(value).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (value) => toRoman(value).toUpperCase(),
};

const placeholder = /%(?<level>[1-9])/gu;

/**
 * The number of a paragraph as Word shows it.
 *
 * @param counters value of each level, from the first
 * @returns undefined if a format in it is not known; '' for bullets and hidden numbers
 */
export function writeLabel(
  level: number,
  levels: readonly (ListLevel | undefined)[],
  counters: readonly number[],
): string | undefined {
  const own = levels[level];
  if (!own) return undefined;
  if (own.format === 'bullet' || own.format === 'none') return '';
  const unknown: string[] = [];
  const label = own.text.replace(placeholder, (_, digit: string) => {
    const index = Number(digit) - 1;
    const write = formats[levels[index]?.format ?? ''];
    if (!write) unknown.push(digit);
    return write?.(counters[index] ?? levels[index]?.start ?? 1) ?? '';
  });
  return unknown.length === 0 ? label : undefined;
}
