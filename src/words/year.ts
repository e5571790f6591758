/** Interface words of the pages of years. */
export const yearStrings = {
  title: '按年份读',
  intro: '一份报告通常回顾一年、计划下一年，因此会出现在两个年份里。',
  review: '回顾年份',
  plan: '计划年份',
  unknown: '年份不详',
  reviewOf: (year: number) => `回顾${year}年`,
  planOf: (year: number) => `计划${year}年`,
  page: (year: number) => `${year}年`,
  span: (first: string, last: string) => `${first}—${last}年`,
  month: (year: string, month: number) => `${year}年${month}月`,
  months: (year: string, first: number, last: number) => `${year}年${first}—${last}月`,
  acrossYears: (from: string, to: string) => `${from}—${to}`,
  only: { review: (year: number) => `${year}回顾`, plan: (year: number) => `${year}计划` },
  reportsOf: (year: number) => `${year}年的报告`,
  numbered: (year: number, number: number) => `${year}年的报告（第 ${number} 页）`,
  count: (count: number) => (count === 0 ? '—' : `${count} 份`),
  summary: (total: number, reviews: number, plans: number) =>
    `共 ${total} 份：${reviews} 份回顾这一年，${plans} 份计划这一年。`,
  widest: '省级及全国',
  neighbours: '前后年份',
} as const;
