const YI = 1e8;
const WAN = 1e4;
/** Of one 亿: the last is a unit. */
const decimals = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 8 });

/** Interface words of metrics: the heads of their tables, how they are written, and the pages of all of them. */
export const metricStrings = {
  title: '全部指标值',
  description: '各报告写到的每一个数字：数值、单位、时期、实绩或目标，可回到原句，可下载。',
  lead: (count: number) =>
    `各报告写到的数字共 ${count} 个，按地区和原文顺序排列。数值按“万”“亿”折算；点数值可看原句。`,
  range: (count: number, total: number) => `本页 ${count} 个，共 ${total} 个。点数值可看原句。`,
  none: '还没有从报告里读出数字。',
  table: '数字表',
  place: '地区',
  report: '报告',
  label: '名称',
  value: '数值',
  quote: '原文',
  period: '时期',
  status: '实绩/目标',
  kind: '类型',
  years: '报告年份',
  noPeriod: '未写明',
  rise: (size: string) => `增长${size}`,
  fall: (size: string) => `下降${size}`,
  /** @param scope among whom, as the report says it; empty where it does not */
  rank: (scope: string, place: string) => `${scope}第${place}`,
  unit: '单位',
  /** A number without its sign, exactly; division may leave 100.01000000000001, which the format rounds away. */
  size: (value: number) => {
    const [factor, word] = value >= YI ? [YI, '亿'] : value >= WAN ? [WAN, '万'] : [1, ''];
    return decimals.format(value / factor) + word;
  },
  unitName: (unit: string) => unit,
  measure: (number: string, unit: string) => number + unit,
  unstated: '—',
  noLabel: '（未识别名称）',
  cumulative: '累计',
} as const;
