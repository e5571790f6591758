/** Interface words of the site, by place of use; report text never comes from here. */
export const strings = {
  site: {
    name: '对读',
    summary: '把各地街道的年度工作报告放在一起读、搜、比。',
    address: '本页地址：',
    skip: '跳转到内容',
    navigation: '主导航',
    breadcrumbs: '当前位置',
    footer: '报告正文是公开文件，原文一字未改。',
  },
  nav: {
    home: '首页',
    places: '地区',
    years: '年份',
    topics: '主题',
    indicators: '指标',
    search: '搜索',
    compare: '对比',
    quote: '核验',
    pins: '夹子',
    data: '数据',
    about: '关于',
  },
  search: {
    label: '搜索报告原文',
    placeholder: '输入任意词句，如：营商环境',
    short: '搜原文',
    submit: '搜索',
  },
  /** The menu of `words/take.ts`, on the buttons that open it. */
  take: '引用与下载',
  status: {
    review: '回顾',
    plan: '计划',
    actual: '实绩',
    target: '目标',
  },
  kind: {
    amount: '总量',
    growth: '增减',
    share: '比率',
    rank: '位次',
  },
  /** What stands between words: of a list, of a sentence, and between sentences. */
  marks: { list: '、', comma: '，', semicolon: '；', colon: '：', stop: '。', gap: '' },
  page: {
    previous: '上一页',
    next: '下一页',
    pages: '分页',
    numbered: (number: number, total: number) => `第 ${number} 页，共 ${total} 页`,
    titled: (title: string, number: number, total: number) =>
      `${title}（第 ${number} 页，共 ${total} 页）`,
    contents: '本页内容',
  },
} as const;
