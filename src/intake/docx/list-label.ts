import { hanNumeral } from '../../analyse/metrics/number/write-han-numeral.ts';

/** A level of a list as Word defines it (ISO/IEC 29500-1, 17.9). */
export interface ListLevel {
  /** w:numFmt: how the number is written. */
  format: string;
  /** w:lvlText: `%1、`, `（%2）`; the number after `%` is that of a level, from 1. */
  text: string;
  start: number;
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const digitsOf = (system: string) => {
  const digits = new Intl.NumberFormat(`zh-u-nu-${system}`, { useGrouping: false });
  return (value: number) => digits.format(value);
};

function toLetter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const romanParts = {
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
};

function toRoman(value: number): string {
  let remaining = value;
  return Object.entries(romanParts).reduce((text, [letters, part]) => {
    const times = Math.floor(remaining / part);
    remaining -= times * part;
    return text + letters.repeat(times);
  }, '');
}

/** w:numFmt → how it writes a number. Other formats are not supported. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: digitsOf('fullwide'),
  decimalFullWidth2: digitsOf('fullwide'),
  decimalEnclosedCircle: (value) => circled.charAt(value - 1) || String(value),
  decimalEnclosedCircleChinese: (value) => circled.charAt(value - 1) || String(value),
  decimalEnclosedParen: (value) => `(${value})`,
  // WPS and older Words write 一、二、三 under the names of other languages.
  chineseCounting: hanNumeral,
  chineseCountingThousand: hanNumeral,
  japaneseCounting: hanNumeral,
  taiwaneseCounting: hanNumeral,
  taiwaneseCountingThousand: hanNumeral,
  koreanCounting: hanNumeral,
  ideographDigital: digitsOf('hanidec'),
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
 * @returns undefined if one of its formats is not supported; '' for bullets and hidden numbers
 */
export function writeLabel(
  level: number,
  levels: readonly (ListLevel | undefined)[],
  counters: readonly number[],
): string | undefined {
  const { format, text } = levels[level] ?? {};
  if (format === undefined || text === undefined) return undefined;
  if (format === 'bullet' || format === 'none') return '';
  const unsupported: string[] = [];
  const label = text.replace(placeholder, (_, digit: string) => {
    const index = Number(digit) - 1;
    const referred = levels[index];
    const write = referred && formats[referred.format];
    if (write) return write(counters[index] ?? referred.start);
    unsupported.push(digit);
    return '';
  });
  return unsupported.length === 0 ? label : undefined;
}
