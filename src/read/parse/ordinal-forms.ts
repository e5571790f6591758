import { parseChineseOrdinal } from './chinese-numeral.ts';

/** A step of an ordinal: between `min` and `max` characters out of `characters`. */
interface OrdinalStep {
  characters: string;
  min: number;
  max: number;
  /** True for the step that holds the numeral. */
  numeral?: boolean;
}

export type OrdinalFormName =
  | 'han-comma'
  | 'han-parenthesis'
  | 'arabic-point'
  | 'arabic-parenthesis'
  | 'di-comma'
  | 'han-shi'
  | 'circled';

/** One way of numbering. */
export interface OrdinalForm {
  name: OrdinalFormName;
  /**
   * Rank in the order of GB/T 9704—2012, 7.3.3 (一、 → （一） → 1. → （1）), then the run-in
   * forms outside the standard. A form of higher rank is nested in one of lower rank.
   */
  rank: number;
  example: string;
  /** True for forms that number items inside a paragraph as well as at the start of a line. */
  runIn: boolean;
  steps: readonly OrdinalStep[];
  /** Characters that must not follow: `1.5` is a decimal, not an ordinal. */
  notBefore: string;
  value: (numeral: string) => number | undefined;
}

const han = '一二三四五六七八九十';
const arabic = '0123456789０１２３４５６７８９';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const oneOf = (characters: string): OrdinalStep => ({ characters, min: 1, max: 1 });
const hanNumeral: OrdinalStep = { characters: han, min: 1, max: 3, numeral: true };
const arabicNumeral: OrdinalStep = { characters: arabic, min: 1, max: 2, numeral: true };
const parseArabic = (numeral: string): number => Number(numeral.normalize('NFKC'));

/** Every numbering that is recognised, by rank; the documentation and the tests print this table. */
export const ordinalForms: readonly OrdinalForm[] = [
  {
    name: 'han-comma',
    rank: 1,
    example: '一、',
    runIn: false,
    steps: [hanNumeral, { characters: ' \u3000', min: 0, max: 1 }, oneOf('、．')],
    notBefore: '',
    value: parseChineseOrdinal,
  },
  {
    name: 'han-parenthesis',
    rank: 2,
    example: '（一）',
    runIn: true,
    steps: [oneOf('(（'), hanNumeral, oneOf(')）'), { characters: '、', min: 0, max: 1 }],
    notBefore: '',
    value: parseChineseOrdinal,
  },
  {
    name: 'arabic-point',
    rank: 3,
    example: '1.',
    runIn: false,
    steps: [arabicNumeral, oneOf('.．、')],
    notBefore: arabic,
    value: parseArabic,
  },
  {
    name: 'arabic-parenthesis',
    rank: 4,
    example: '（1）',
    runIn: true,
    steps: [{ characters: '(（', min: 0, max: 1 }, arabicNumeral, oneOf(')）')],
    notBefore: '',
    value: parseArabic,
  },
  {
    name: 'di-comma',
    rank: 5,
    example: '第一，',
    runIn: true,
    steps: [oneOf('第'), hanNumeral, oneOf('，,、')],
    notBefore: '',
    value: parseChineseOrdinal,
  },
  {
    name: 'han-shi',
    rank: 6,
    example: '一是',
    runIn: true,
    steps: [hanNumeral, oneOf('是要')],
    // 五要件, 二要素 and the like are words.
    notBefore: '素件点领义求务害',
    value: parseChineseOrdinal,
  },
  {
    name: 'circled',
    rank: 7,
    example: '①',
    runIn: true,
    steps: [{ characters: circled, min: 1, max: 1, numeral: true }],
    notBefore: '',
    value: (numeral) => circled.indexOf(numeral) + 1,
  },
];
