/** Words of `npm run add`. */
export const intakeStrings = {
  fields: {
    title: '题名',
    place: '地区',
    reviewYear: '回顾年份',
    planYear: '计划年份',
    publisher: '来源',
    publishedOn: '发布日期',
    url: '网址',
    id: '编号',
    file: '存为',
    content: '内容',
    diagnostics: '诊断',
    notes: '说明',
  },
  levels: {
    nation: '全国',
    province: '省级',
    city: '地级',
    district: '县级',
    subdistrict: '乡级',
  },
  kinds: { text: '纯文本', html: '网页', docx: 'Word 文档', pdf: 'PDF' },
  absent: '未载',
  place: (name: string, level: string, code: string) => `${name}（${level}，${code}）`,
  evidence: {
    text: (line: number | null, quote: string) => `第 ${line ?? '?'} 行“${quote}”`,
    page: (quote: string) => `网页信息“${quote}”`,
    'file-name': (quote: string) => `文件名“${quote}”`,
    option: (quote: string) => `人工指定“${quote}”`,
    catalog: (quote: string) => `目录“${quote}”`,
    inference: (quote: string) => `正文未载，由“${quote}”推出，请核对`,
    draft: '正文没有标题，按内容拟，请核对',
  },
  content: (sections: number, items: number, paragraphs: number, metrics: number) =>
    `${sections} 个章节，${items} 个分项，${paragraphs} 段，${metrics} 个指标值`,
  noDiagnostics: '无',
  moreDiagnostics: (count: number) => `……另有 ${count} 条，npm run check 可看全部`,
  found: (name: string, kind: string) => `${name}（${kind}）`,
  confirm: (count: number, folder: string) => `把这 ${count} 份报告写入 ${folder}？`,
  yes: '写入',
  no: '不写',
  askPlace: (name: string | null) =>
    name === null ? '正文没有写明地区，是哪里的报告？' : `“${name}”是哪里的报告？`,
  askCode: (name: string | null) =>
    `${name === null ? '正文没有写明地区' : `区划表里没有“${name}”`}，请输入统计用区划代码（直接回车则跳过）`,
  unknownCode: '区划表里没有这个代码',
  noneOfThese: '都不是（跳过这份）',
  reading: '读取语料',
  examining: '识别报告',
  dryRun: (count: number) => `试运行：${count} 份可以添加，没有写入任何文件。`,
  added: (count: number) =>
    `已添加 ${count} 份。下一步：npm run check 看诊断，npm run build 生成网站`,
  refused: (count: number) => `${count} 份没有添加，原因见上。`,
  skipped: (count: number, folder: string) => `${folder}：跳过 ${count} 个不是报告的文件`,
  unwritten: (count: number) => `${count} 份都没有写入。`,
  notes: {
    outline: (markers: string) => `提纲第一层的序数不连续：${markers}，请核对提纲`,
    repeated: (count: number) => `有 ${count} 段在正文里重复出现，请核对是否重复粘贴`,
    unnamed: (name: string) => `正文里没有“${name}”，请核对地区`,
    numbered: (count: number) => `Word 自动编号的 ${count} 段，序数已按编号格式补写在段首，请核对`,
    radicals: (count: number) =>
      `${count} 个部首字符（如“⼯”，看着是“工”，却搜不到）已改成对应的汉字`,
    hidden: (count: number) => `Word 里隐藏的 ${count} 字没有保留`,
    ruby: (count: number) => `${count} 处注音没有保留，只留正文的字`,
    tables: (count: number) => `${count} 个表格按行写出，单元格之间是制表符`,
    pictures: (count: number) => `${count} 幅图片没有保留`,
    footnotes: (count: number) => `${count} 条脚注写在正文之后`,
    listNumbers: (count: number) => `网页编号列表的 ${count} 项，序数写作“1.”，请核对`,
    charset: (declared: string, used: string) =>
      `网页声明的编码 ${declared} 读不通，已按 ${used} 读取`,
    kept: (kept: number, dropped: number, sample: string) =>
      `正文 ${kept} 字；导航等页面文字 ${dropped} 字没有保留${sample === '' ? '' : `，如“${sample}”`}`,
    titleAdded: '正文里没有标题行，已把网页标题写在第一行',
    furniture: (count: number, sample: string) =>
      `页码、页眉页脚 ${count} 处没有保留，如“${sample}”`,
    pages: (count: number) => `PDF 共 ${count} 页，按行距和缩进合成段落，请核对分段`,
    emptyPages: (pages: string) => `第 ${pages} 页没有文字，可能是图片`,
  },
  doubts: {
    pages: (quote: string) => `网页有“${quote}”，正文可能不止这一页`,
    numbers: (count: number) => `Word 自动编号的 ${count} 段，编号格式读不出，序数没有补上`,
    fields: (count: number, code: string) =>
      `Word 的 ${count} 个域没有存下显示的文字，如“${code}”，正文里缺这些字`,
    formulas: (count: number, sample: string) =>
      `${count} 个公式改写成了一行，如“${sample}”，与原件的样子不同`,
    'lost-text': (count: number) => `Word 正文里有 ${count} 个字符没有读出来`,
    drawings: (count: number) => `${count} 个图表或图示里的文字没有保留`,
    'private-characters': (count: number, sample: string) =>
      `${count} 个字符只有原来的字体认得，如“${sample}”，别处显示不出`,
  },
  askDoubt: (file: string, text: string) => `${file}：${text}。核对过原件，照样收入？`,
} as const;
