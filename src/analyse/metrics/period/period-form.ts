/** A year and the year of the report are all that a period may need. */
export interface PeriodYears {
  /** Year that the report means by 全年: reviewed or planned. */
  own: number | null;
  /** The year before it. */
  previous: number | null;
}

export interface PeriodForm {
  /** For readers of the table: what it matches. */
  example: string;
  pattern: RegExp;
  /** The period, or null where the words name none that can be written down. */
  read: (groups: Readonly<Record<string, string | undefined>>, years: PeriodYears) => string | null;
}

const YEAR = String.raw`(?:(?<year>(?:19|20)\d{2})年(?:度)?|(?<word>今年|去年|上年|全年|当年))?`;
const SPAN_MARK = '(?:-|至|到)';
const hanQuarter = new Map([...'一二三四'].map((character, index) => [character, index + 1]));
/** 十四五 runs from 1951 + 14 × 5. */
const BEFORE_FIRST_PLAN = 1951;
const PLAN_LENGTH = 5;
const hanPlan = new Map([
  ['九', 9],
  ['十', 10],
  ['十一', 11],
  ['十二', 12],
  ['十三', 13],
  ['十四', 14],
  ['十五', 15],
  ['十六', 16],
]);

/** Ways to state a period, the more exact first. */
export const periodForms: readonly PeriodForm[] = [
  {
    example: '1-11月',
    pattern: form(`${YEAR}(?<from>\\d{1,2})月?份?${SPAN_MARK}(?<to>\\d{1,2})月`),
    read: (groups, years) => months(yearOf(groups, years), groups.from, groups.to),
  },
  {
    example: '前11个月',
    pattern: form(`${YEAR}前(?<to>\\d{1,2})个?月`),
    read: (groups, years) => months(yearOf(groups, years), '1', groups.to),
  },
  {
    example: '前三季度',
    pattern: form(`${YEAR}前(?<quarter>[一二三两])个?季度`),
    read: (groups, years) => {
      const quarter = groups.quarter === '两' ? 2 : hanQuarter.get(groups.quarter ?? '');
      return months(yearOf(groups, years), '1', String((quarter ?? 0) * 3));
    },
  },
  {
    example: '第一季度',
    pattern: form(`${YEAR}第?(?<quarter>[一二三四])季度`),
    read: (groups, years) => {
      const quarter = hanQuarter.get(groups.quarter ?? '') ?? 0;
      return months(yearOf(groups, years), String(quarter * 3 - 2), String(quarter * 3));
    },
  },
  {
    example: '上半年',
    pattern: form(`${YEAR}上半年`),
    read: (groups, years) => months(yearOf(groups, years), '1', '6'),
  },
  {
    example: '下半年',
    pattern: form(`${YEAR}下半年`),
    read: (groups, years) => months(yearOf(groups, years), '7', '12'),
  },
  {
    example: '2021-2025年',
    pattern: form(`(?<from>(?:19|20)\\d{2})年?${SPAN_MARK}(?<to>(?:19|20)\\d{2})年`),
    read: ({ from, to }) => `${from ?? ''}/${to ?? ''}`,
  },
  {
    example: '“十四五”期间',
    pattern: form('“?(?<plan>十[一二三四五六]?|九)五”?(?:规划)?(?:时期|期间|以来)'),
    read: ({ plan }) => {
      const start = BEFORE_FIRST_PLAN + (hanPlan.get(plan ?? '') ?? 0) * PLAN_LENGTH;
      return `${start}/${start + PLAN_LENGTH - 1}`;
    },
  },
  {
    example: '五年来',
    pattern: form('(?:过去|近|这)?(?<count>[三四五])年(?:来|间)|(?:过去|这)(?<past>[三四五])年'),
    read: ({ count, past }, { own }) => {
      const years = '三四五'.indexOf(count ?? past ?? '') + 3;
      return own === null ? null : `${own - years + 1}/${own}`;
    },
  },
  {
    example: '2023年6月',
    pattern: form('(?<year>(?:19|20)\\d{2})年(?<month>\\d{1,2})月(?!\\d)'),
    read: ({ year, month }) => `${year ?? ''}-${(month ?? '').padStart(2, '0')}`,
  },
  {
    example: '2023年',
    pattern: form('(?<year>(?:19|20)\\d{2})年'),
    read: ({ year }) => year ?? null,
  },
  {
    example: '一九九一年',
    pattern: form('(?<year>[一二][〇零一二三四五六七八九]{3})年'),
    read: ({ year }) => [...(year ?? '')].map((digit) => HAN_DIGITS.indexOf(digit) % 10).join(''),
  },
  {
    example: '去年',
    pattern: form('去年|上年(?!同期)'),
    read: (_, { previous }) => asYear(previous),
  },
  {
    example: '全年',
    pattern: form(
      '全年|一年来|过去一年|(?:过去的|这|上)一年(?!级|度)|今年|当年|年内|本年度|年末|年底',
    ),
    read: (_, { own }) => asYear(own),
  },
];

const HAN_DIGITS = '零一二三四五六七八九〇';

function form(source: string): RegExp {
  return new RegExp(source, 'uy');
}

function yearOf(
  groups: Readonly<Record<string, string | undefined>>,
  { own, previous }: PeriodYears,
): number | null {
  const { year, word } = groups;
  if (year !== undefined) return Number(year);
  return word === '去年' || word === '上年' ? previous : own;
}

function months(year: number | null, from = '', to = ''): string | null {
  if (year === null) return null;
  return `${year}-${from.padStart(2, '0')}/${year}-${to.padStart(2, '0')}`;
}

function asYear(year: number | null): string | null {
  return year === null ? null : String(year);
}
