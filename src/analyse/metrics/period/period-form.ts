import {
  asYear,
  countOf,
  hanYear,
  months,
  pastYears,
  PLAN_LENGTH,
  planStart,
  since,
  spanFrom,
  yearOf,
  type Groups,
  type PeriodYears,
} from './years-of-a-form.ts';

export interface PeriodForm {
  /** For readers of the table, and for the test that runs it. */
  example: string;
  pattern: RegExp;
  /** The period, or null where the words name none that can be written down. */
  read: (groups: Groups, years: PeriodYears) => string | null;
  /**
   * Where it must stand to govern what follows: `anywhere` (nobody writes 前三季度 as part of a name),
   * at the start of a `clause` or after its verb, or where it is the `opening` of a clause only.
   */
  standing: 'anywhere' | 'clause' | 'opening';
  /** It opens a scope at the head of a paragraph, where these words follow it. */
  opens?: RegExp;
  /** It opens a scope in a heading. */
  inHeading?: true;
}

const YEAR = String.raw`(?:(?<year>(?:19|20)\d{2})年(?:度)?|(?<word>今年|去年|上年|全年|当年))?`;
const SPAN_MARK = '(?:-|至|到)';
const HAN_YEAR = '[一二][〇零一二三四五六七八九]{3}';
const PLAN_NUMBER = '(?<plan>十[一二三四五六]?|[一二三四五六七八九])';
const PLAN = `“?${PLAN_NUMBER}五”?(?:规划)?`;
/** Not 几十年来. */
const COUNT = '(?<![几数])[两三四五六七八九十]';
/** 五年来, …, 五年来的工作, … and 这五年是…: not 五年来华人数. */
const TELLS =
  /^(?:,|是|的(?:工作|实践),|的?[一二两三四五六七八九十]年|以来|来|里|间|接续|奋斗|努力|我|全|各)/u;

/** Ways to state a period, the more exact first. */
export const periodForms: readonly PeriodForm[] = [
  {
    example: '1-11月',
    pattern: form(`${YEAR}(?<from>\\d{1,2})月?份?${SPAN_MARK}(?<to>\\d{1,2})月`),
    read: (groups, years) => months(yearOf(groups, years), groups.from, groups.to),
    standing: 'anywhere',
  },
  {
    example: '前11个月',
    pattern: form(`${YEAR}前(?<to>\\d{1,2})个?月`),
    read: (groups, years) => months(yearOf(groups, years), '1', groups.to),
    standing: 'anywhere',
  },
  {
    example: '前三季度',
    pattern: form(`${YEAR}前(?<quarter>[一二三两])个?季度`),
    read: ({ quarter, ...groups }, years) =>
      months(yearOf(groups, years), '1', String(3 * countOf(quarter === '二' ? '两' : quarter))),
    standing: 'anywhere',
  },
  {
    example: '第一季度',
    pattern: form(`${YEAR}第?(?<quarter>[一二三四])季度`),
    read: ({ quarter, ...groups }, years) => {
      const last = 3 * countOf(quarter === '二' ? '两' : quarter);
      return months(yearOf(groups, years), String(last - 2), String(last));
    },
    standing: 'anywhere',
  },
  {
    example: '上半年',
    pattern: form(`${YEAR}上半年`),
    read: (groups, years) => months(yearOf(groups, years), '1', '6'),
    standing: 'anywhere',
  },
  {
    example: '下半年',
    pattern: form(`${YEAR}下半年`),
    read: (groups, years) => months(yearOf(groups, years), '7', '12'),
    standing: 'anywhere',
  },
  {
    example: '2021-2025年',
    pattern: form(`(?<from>(?:19|20)\\d{2})年?${SPAN_MARK}(?<to>(?:19|20)\\d{2})年`),
    read: ({ from = '', to = '' }) => `${from}/${to}`,
    standing: 'anywhere',
    inHeading: true,
  },
  {
    example: '2021年和2022年两年',
    pattern: form('(?<from>(?:19|20)\\d{2})年?[、和与](?<to>(?:19|20)\\d{2})年(?:这?两年)'),
    read: ({ from = '', to = '' }) => `${from}/${to}`,
    standing: 'anywhere',
  },
  {
    example: '一九六六年到一九七六年',
    pattern: form(`(?<from>${HAN_YEAR})年?${SPAN_MARK}(?<to>${HAN_YEAR})年`),
    read: ({ from, to }) => `${hanYear(from)}/${hanYear(to)}`,
    standing: 'anywhere',
    inHeading: true,
  },
  {
    example: '2021年以来',
    pattern: form('(?<from>(?:19|20)\\d{2})年以来'),
    read: ({ from }, { reviewed }) => since(Number(from), reviewed),
    standing: 'clause',
  },
  {
    example: '“十四五”前四年',
    pattern: form(`${PLAN}(?:时期|期间)?的?前(?<count>[两三四])年`),
    read: ({ plan, count }) => spanFrom(planStart(plan), countOf(count)),
    standing: 'opening',
    opens: /^,/u,
  },
  {
    example: '“十四五”以来',
    pattern: form(`${PLAN}以来`),
    read: ({ plan }, { reviewed }) => since(planStart(plan), reviewed),
    standing: 'opening',
    opens: /^,/u,
  },
  {
    example: '“十四五”时期',
    pattern: form(`${PLAN}(?:时期|期间)`),
    read: ({ plan }) => spanFrom(planStart(plan), PLAN_LENGTH),
    standing: 'opening',
    opens: /^(?:,|是|我|全)/u,
    inHeading: true,
  },
  {
    example: '“十四五”工作回顾',
    pattern: form(`${PLAN}(?:计划|发展)?(?:执行情况|工作|主要|的|和)*(?:回顾|成就|成绩)`),
    read: ({ plan }) => spanFrom(planStart(plan), PLAN_LENGTH),
    standing: 'opening',
    inHeading: true,
  },
  {
    example: '“十四五”年均',
    pattern: form(`${PLAN}(?=年均|平均每年)`),
    read: ({ plan }) => spanFrom(planStart(plan), PLAN_LENGTH),
    standing: 'anywhere',
  },
  {
    example: '“十四五”末',
    pattern: form(`${PLAN}末`),
    read: ({ plan }) => asYear(planStart(plan) + PLAN_LENGTH - 1),
    standing: 'clause',
  },
  {
    example: '第六个五年计划期间',
    pattern: form(`第${PLAN_NUMBER}个五年计划(?:期间|时期)`),
    read: ({ plan }) => spanFrom(planStart(plan), PLAN_LENGTH),
    standing: 'clause',
    opens: /^(?:,|是|我|全)/u,
    inHeading: true,
  },
  {
    example: '今后五年',
    pattern: form(`(?:今后|未来|接下来)(?:的)?(?<count>${COUNT})年`),
    read: ({ count }, { planned }) => (planned === null ? null : spanFrom(planned, countOf(count))),
    standing: 'clause',
    opens: /^(?:,|是|我|全|的)/u,
    inHeading: true,
  },
  {
    // Said in passing, so it governs its sentence and opens no scope.
    example: '近三年',
    pattern: form(`近(?<count>${COUNT})年(?:来|间)?`),
    read: pastYears,
    standing: 'clause',
  },
  {
    example: '过去五年',
    pattern: form(`(?:刚刚)?(?:过去|经过|回顾)的?(?<count>${COUNT})年(?:来|间|里|接续)?`),
    read: pastYears,
    standing: 'clause',
    opens: TELLS,
    inHeading: true,
  },
  {
    example: '这五年',
    pattern: form(`这(?<count>${COUNT})年(?:来|间|里)?`),
    // Of a plan they are the years that it is for.
    read: (groups, years) => (years.own === years.reviewed ? pastYears(groups, years) : null),
    standing: 'clause',
    opens: TELLS,
  },
  {
    example: '五年来',
    pattern: form(`(?<count>${COUNT})年(?:以来|来|间)`),
    read: pastYears,
    standing: 'anywhere',
    opens: TELLS,
    inHeading: true,
  },
  {
    example: '五年累计',
    pattern: form(
      '(?<count>[三四五])年(?:内|(?=(?:累计|共|总计|合计|年均|平均|新增|净增|实施|完成|建成|引进|投入)(?!享)))',
    ),
    read: (groups, years) =>
      years.own !== null && years.own === years.planned
        ? spanFrom(years.planned, countOf(groups.count))
        : pastYears(groups, years),
    standing: 'clause',
  },
  {
    example: '2023年6月',
    pattern: form('(?<year>(?:19|20)\\d{2})年(?<month>\\d{1,2})月(?!\\d)'),
    read: ({ year = '', month = '' }) => `${year}-${month.padStart(2, '0')}`,
    standing: 'anywhere',
  },
  {
    example: '刚刚过去的2025年',
    pattern: form('(?:刚刚)?过去的(?<year>(?:19|20)\\d{2})年'),
    read: ({ year }) => year ?? null,
    standing: 'clause',
    opens: /^/u,
  },
  {
    example: '2023年',
    pattern: form('(?<year>(?:19|20)\\d{2})年'),
    read: ({ year }) => year ?? null,
    standing: 'clause',
    // 2021年是…之年; a plain 2021年, governs its sentence and no more.
    opens: /^是/u,
    inHeading: true,
  },
  {
    example: '一九九一年',
    pattern: form(`(?<year>${HAN_YEAR})年`),
    read: ({ year }) => hanYear(year),
    standing: 'clause',
    opens: /^是/u,
    inHeading: true,
  },
  {
    example: '去年',
    pattern: form('去年|上年(?!同期)'),
    read: (_, { reviewed }) => asYear(reviewed),
    standing: 'anywhere',
    opens: /^,/u,
    inHeading: true,
  },
  {
    example: '过去一年',
    pattern: form('(?:回顾)?(?:刚刚)?过去的?一年|(?:这|上)一年(?!级|度)|一年来'),
    read: (_, { reviewed }) => asYear(reviewed),
    standing: 'anywhere',
    opens: /^/u,
    inHeading: true,
  },
  {
    example: '今年',
    pattern: form('今年'),
    read: (_, { own }) => asYear(own),
    standing: 'anywhere',
    opens: /^是/u,
    inHeading: true,
  },
  {
    example: '全年',
    pattern: form('全年|当年|年内|本年度'),
    read: (_, { own }) => asYear(own),
    standing: 'anywhere',
  },
  {
    example: '年末',
    pattern: form('年末|年底'),
    read: (_, { own }) => asYear(own),
    standing: 'opening',
  },
];

function form(source: string): RegExp {
  return new RegExp(source, 'uy');
}
