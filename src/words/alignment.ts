/** Words for why sections are side by side, and for shared passages. */
export const alignmentStrings = {
  reason: {
    topics: (names: readonly string[]) => `同属${names.map((name) => `“${name}”`).join('')}`,
    matters: (names: string) => `都涉及：${names}`,
    terms: (words: string) => `共同提法：${words}`,
    heading: (words: string) => `标题都有：${words}`,
    passages: (count: number, longest: string) =>
      count === 1 ? `共同表述“${longest}”` : `共同表述${count}处，如“${longest}”`,
    none: '用词相近',
  },
  passages: {
    title: '也见于其他报告的文字',
    /** @param share `12%`, `不到 1%` */
    summary: (share: string) => `${share} 的文字也见于其他报告`,
    none: '没有与其他报告逐字相同的较长文字。',
    note: '工作报告大量使用统一的规范表述，文字相同是常有的事；这里只帮助阅读：哪些是共用的话，哪些是本地的事。',
    rule: '连续 13 个字以上逐字相同才计入；段落以外的标题不计。',
    shareCaption: '正文字数按最近的出处划分',
    column: { scope: '出处', characters: '字数', share: '占正文' },
    scope: {
      own: '只见于本报告',
      place: '也见于同一地区的其他报告',
      district: '也见于同区县的报告',
      city: '也见于同市的报告',
      elsewhere: '也见于其他地方的报告',
    },
    total: '合计',
    list: (shown: number, all: number) =>
      shown === all ? `共 ${all} 处` : `共 ${all} 处，列出最长的 ${shown} 处`,
    more: (count: number) => `等 ${count} 份报告`,
    lessThanOne: '不到 1%',
    percent: (value: number) => `${value}%`,
    data: '全部共同表述（JSON）',
  },
} as const;
