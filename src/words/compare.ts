import { strings } from './site.ts';

/** Interface words of the comparison of two texts. */
export const compareStrings = {
  title: '对比',
  description: '任选二到四份报告或其中的章节，按内容对齐，并排阅读，数字列在同一张表里。',
  lead: '任选二到四份报告，或其中的章节，按内容对齐后并排阅读；各方的数字列在同一张表里。地址栏里的链接就是这次对比，可以收藏、转发。',
  noScript:
    '挑选和并排显示要用到 JavaScript。关闭 JavaScript 时，可看下面现成的对照，各主题页也已把各报告的相关章节全文排在一起。',
  start: '从主题开始',
  startLead: '每个主题页列出各报告的相关章节，每节都有“对比”链接。',
  topic: '主题',
  allTopics: '全部主题',
  topicHint: '选定主题后，只显示归入它的章节。',
  province: '省份',
  listOption: (name: string | null, reports: number) => `${name ?? '全部'}（${reports} 份）`,
  onlyPart: { review: '只看回顾', plan: '只看计划' },
  parts: '各栏',
  wholeParts: '回顾与计划',
  choosing: '选择报告与章节',
  more: '更多设置',
  copyLink: '复制链接',
  copied: '已复制',
  copyByHand: '请从地址栏复制',
  matters: '事项目录',
  saysNothing: (sides: string) => `${sides}没有`,
  run: (side: string, rows: number) => `连续 ${rows} 项只有${side}方写到`,
  sides: { a: '甲', b: '乙', c: '丙', d: '丁' },
  sideLegend: (side: string) => `${side}方`,
  findReport: '按地名、年份查找',
  report: '报告',
  section: '章节',
  addColumn: '加一栏',
  removeColumn: (side: string) => `去掉${side}栏`,
  moveLeft: (side: string) => `${side}栏左移`,
  remove: '去掉',
  left: '左移',
  view: '看法',
  views: { rows: '逐项对照', texts: '全文并排', numbers: '只看数字' },
  shared: '相同文字',
  sharedModes: { plain: '不标', mark: '标出', dim: '只看不同' },
  sharedHint: '相同文字指另一栏也有的连续 13 字以上的原文。公文用语相近是常见的，这里只帮助阅读。',
  together: '一起滚动',
  previousMatch: '上一处对应',
  nextMatch: '下一处对应',
  /**
   * @param together rows in which at least two columns correspond
   * @param all rows in which all columns do
   */
  overview: (
    { columns, together, all }: { columns: number; together: number; all: number },
    alone: readonly string[],
  ) =>
    [
      columns === 2
        ? `${together} 处双方对应或相关`
        : `${together} 处至少两方对应或相关，其中 ${all} 处各方都有`,
      ...alone,
    ].join('，'),
  aloneIn: (side: string, rows: number) => `只有${side}方写到的 ${rows} 处`,
  /** @param place of the match that is shown, from 1; 0 before the first */
  matchPosition: (place: number, matches: number) =>
    place === 0 ? `共 ${matches} 处` : `第 ${place} 处，共 ${matches} 处`,
  overviewHint:
    '总览：每条横带是一方的全文，从左到右；上下对齐的色块是对应或相关的内容。点色块可跳到那里。',
  grade: { match: '对应', related: '相关', weak: '弱相关' },
  gradeOf: (grade: string, pairs: readonly string[]) => `${grade}：${pairs.join('、')}`,
  rowReason: (sides: readonly string[], grade: string, reason: string) =>
    `${sides.join('与')}${grade}：${reason}`,
  similarNote: (grade: string, reason: string) => `${grade}：${reason}`,
  partTitle: { review: '回顾', plan: '计划' },
  seeAlso: '另见',
  /** By the grade of what the words lead to. */
  inEmptyCell: {
    match: '对应的内容在别的行，见',
    related: '相关内容见',
    weak: '没有对应的一节，最接近的是',
    none: '没有对应的内容',
  },
  noPart: (side: string, part: string) => `${side}方没有${part}部分`,
  wholeChapter: '按整章的文字看，下级各节另有各自的行',
  rowLabel: (number: number, matched: boolean) =>
    matched ? `第 ${number} 组，对应或相关` : `第 ${number} 组，只有一方`,
  opening: (part: string) => `${part}开头的话`,
  counterpart: (side: string, heading: string) => `看${side}方：${heading}`,
  noRows: '所选内容里没有可以对照的章节。',
  similar: '相近的章节',
  similarLead: '按共同的主题、提法和表述找出；点一下放到右边一栏。',
  similarName: (place: string, year: number | null, heading: string) =>
    `${place}${year === null ? '' : ` ${year}年`}：${heading}`,
  noSimilar: '其他报告里没有找到相近的章节。',
  notes: {
    offTopic: (side: string, topic: string, part: 'review' | 'plan' | null) =>
      `${side}方${part === null ? '' : `的${strings.status[part]}里`}没有归入“${topic}”的章节。`,
    noPart: (side: string, part: 'review' | 'plan') => `${side}方没有${strings.status[part]}部分。`,
    otherPlace: (plan: string, review: string) =>
      `${review}方的回顾与${plan}方的计划不是同一地方的，不回应它，只供参考。`,
    otherYear: ([plan, review]: readonly [string, string], planYear: number, reviewYear: number) =>
      `${plan}方计划的是${planYear}年，${review}方回顾的是${reviewYear}年，年份不同。`,
  },
  differs: '两份报告不是同一地方的，一方的回顾不回应另一方的计划，只供参考。',
  /** Below a ready-made comparison that would be too long for one page. */
  rowsLeft: (rows: number) => `还有 ${rows} 行没有列出，可现场对照，或看两份报告全文：`,
  pairs: '现成的对照',
  pairsLead: '上一年的计划与下一年的回顾，以及邻近地方同一年的报告，不用脚本也能读。',
  pairDescription: (title: string) => `${title}，按内容对齐，逐项对照；数字列在同一张表里。`,
  choose: '换报告、加栏、标出相同文字',
  printedTopic: (name: string) => `只列归入“${name}”的章节。`,
  printedShared: {
    mark: '带波浪线的是各方都有的连续 13 字以上的原文。公文用语相近是常见的，这里只帮助阅读。',
    dim: '灰色小字是各方都有的连续 13 字以上的原文。公文用语相近是常见的，这里只帮助阅读。',
  },
  noReport: '请选择报告',
  whole: '全文',
  swap: '交换甲乙',
  show: '手机上显示哪一栏',
  numbers: '各方的数字',
  toNumbers: '看数字表',
  loading: '正在读取…',
  status: { review: strings.status.review, plan: strings.status.plan },
  optionNote: (words: readonly string[]) => `〔${words.join('·')}〕`,
  reportOption: (own: string, years: string) => (years === '' ? own : `${own}（${years}）`),
  moreReports: (shown: number, total: number) =>
    `共 ${total} 份，先列出 ${shown} 份；请输入地名或年份缩小范围。`,
  noMatch: '没有符合的报告，请换个地名或年份。',
  wholeOffTopic: '全文（没有归入这一主题的章节）',
  unknownOption: (id: string) => `（找不到：${id}）`,
  counts: (characters: number, numbers: number) => `${characters} 字，${numbers} 个数字`,
  paragraphLink: (start: string) => `此段在报告中的位置：${start}`,
  chooseOther: (side: string) => `请选择${side}方的报告。`,
  chooseBoth: '请在上面选择各方的报告，也可以从下面的主题或现成的对照开始。',
  shown: (columns: readonly string[]) => `${columns.join('；')}。`,
  column: (side: string, name: string) => `${side}：${name}`,
  moved: '已换位置。',
  /** @param heading of the section that is shown; absent for a whole text */
  columnName: (place: string, years: string, heading?: string) =>
    `${place}${years}${heading === undefined ? '' : `“${heading}”`}`,
  joined: (names: readonly string[]) => names.join('与'),
  notChosen: '还没有选',
  notShown: '无法显示',
  errors: {
    unknownReport: (id: string) =>
      `没有编号为“${id}”的报告。链接可能不完整，或这份报告已不在本站；请在上面的列表里另选一份。`,
    unknownSection: (id: string) =>
      `这份报告里没有编号为“${id}”的章节。链接可能不完整，或报告更新过；请在上面的列表里另选一节。`,
    showWhole: '改看全文',
    unknownTopic: (id: string) => `没有编号为“${id}”的主题，章节列表没有缩小。请另选主题。`,
    notLoaded: '没有读到数据，可能是网络中断。',
    retry: '重试',
  },
  table: {
    caption:
      '同一指标或同名同单位的数字排在一行。数字按原文折算；差额只在可比或需注意时给出，不可比的不相减；目标与同一地方同一年的结果相对照。点数字可看原句。',
    indicator: '指标',
    all: (rows: number) => `各方都有（${rows} 行）`,
    some: (sides: string, rows: number) => `${sides}都有（${rows} 行）`,
    only: (side: string, rows: number) => `只有${side}方（${rows} 行）`,
    single: (rows: number) => `只有一方写到的数字（${rows} 行）`,
    noneShared: '没有几方都写到的数字。',
    absent: '未提及',
    comparability: '能否相比',
    comparison: (names: readonly string[], parts: readonly string[]) =>
      `${names.join('与')}：${parts.join('，')}`,
    than: ([first, second]: readonly [string, string], change: string) =>
      `${second}比${first}${change}`,
    equal: ([first, second]: readonly [string, string], change: string) =>
      `${second}与${first}${change}`,
    compared: (side: string, value: string, note: string) => `${side}的${value}（${note}）`,
    outcome: '目标与结果',
    target: (side: string) => `${side}的目标`,
    result: (side: string) => `${side}的结果`,
    oneSided: '只有一方',
    none: '所选内容里没有数字。',
    incomplete: '各方都选好后，这里列出它们的数字。',
    noLabel: '（未识别名称）',
  },
} as const;
