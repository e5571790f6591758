/** Interface words of the page of the open data; the meanings of the fields are in `data-fields.json`. */
export const dataStrings = {
  title: '数据',
  /** The catalogue of all data, for machines. */
  catalog: '对读数据',
  dataset: '街道工作报告：章节、段落与指标值',
  description: '全部报告、章节与指标值的 JSON 和 CSV 文件及字段说明。',
  lead: '站上看到的一切都来自下面几个文件，随网站一同生成，内容一致。不需要登录，也没有接口：它们是静态文件，可以直接下载或由程序读取。',
  download: {
    title: '下载',
    zip: '全部表格（CSV，压缩包）',
    zipAbout:
      '报告、章节、段落、指标值、指标、主题、章节对应、共同表述八张表，附字段说明、许可与校验值；符合 Frictionless Data Package。同样的表另有 Parquet，指标值还按省份和年份分开，都列在 manifest.json 里。',
    one: '只要指标值（CSV）',
    index: '报告目录（JSON）',
    perReport:
      '一份报告或一张表里的数：在它的页上点“引用与下载”，可存为 XLSX、CSV、JSON。每份报告另有 Markdown（网址末尾的 / 换成 .md）与源文件（换成 .txt）。',
    version: (version: string) => `版本 ${version}`,
    snippets: '用程序读',
  },
  changes: {
    title: '数据的变动',
    description: '这一版数据比上一版多了哪些报告、改了什么、少了什么。',
    link: '比上一版变动了什么',
    first: (version: string) => `本版 ${version}。生成时没有给出可比的上一版。`,
    between: (from: string, to: string) => `从 ${from} 到 ${to}。`,
    none: '没有变动。',
    added: (reports: number) => `新增的报告（${reports}）`,
    changed: (reports: number) => `有改动的报告（${reports}）`,
    removed: (reports: number) => `撤下的报告（${reports}）`,
    paragraphs: (difference: string) => `段落${difference}`,
    metrics: (difference: string) => `指标值${difference}`,
    difference: (added: number, changed: number, removed: number) =>
      `增 ${added}、改 ${changed}、减 ${removed}`,
    more: (reports: number) => `另有 ${reports} 份，见 changes.json。`,
  },
  notes: [
    {
      id: 'stable',
      title: '地址与位置',
      items: [
        '报告编号、章节编号（s-…）、段落编号（p-…）在重新生成网站后不变，改动报告别处的文字也不影响它们。',
        'start、end 是源文件解码后的字符位置，按 JavaScript 字符串计（UTF-16 编码单元）。',
        '没有就是没有：原文未写明的一律为空，不以零代替。',
      ],
    },
    {
      id: 'licence',
      title: '使用许可',
      items: [
        '报告正文是各街道办事处公开发布的文件，本站原样收录，请引用时注明报告名称与发布机关。',
        '本站由报告整理出的数据（章节、指标值、主题归属）以 CC0 1.0 放弃权利，可自由使用，无须许可。',
        '生成本站的程序以 MIT 许可证公开。',
      ],
    },
  ],
  field: '字段',
  meaning: '含义',
  schema: 'JSON Schema',
  anyReport: '<报告编号>',
  about: {
    manifest:
      '各表的 Parquet 文件（ZSTD 压缩），以及按省份和年份分开的指标值：只要一省一年的数，不必下载全部。',
    reports: '全部报告的目录，每份一条。',
    report: '一份报告的全部：目录中的字段，加上章节、段落与指标值。每份报告页都有它的链接。',
    metrics:
      '全部报告的指标值，每个数一行；CSV 为 UTF-8 编码，第一行是字段名，空值为空；以 = + - @ 开头的文字前有一个撇号，以免电子表格当成公式。',
    reconciliations: '全部报告的数字核对：报告写明的比率、合计、增减等，按所写的数重算的结果。',
    indicators: '指标登记表：名称、口径、单位，以及各报告写到的次数。',
    similar: '每个章节在其他报告中最相近的章节，最多五份报告各一处；sections 以章节编号为键。',
    passages: '一份报告与其他报告逐字相同的文字，13 字以上。',
    terms: '双字词在章节中的分布：章节对齐时，常见的词不计，罕见的词分量大。',
  },
  caption: {
    manifest: 'manifest.json 的字段',
    partition: 'metrics 的字段',
    summary: 'reports.json 的字段',
    report: '报告在目录字段之外的字段',
    section: 'outline 中章节的字段',
    metric: '指标值的字段',
    reconciliation: '数字核对的字段',
    operand: 'operands 中各数的字段',
    indicator: 'indicators.json 的字段',
    similar: '相近章节的字段',
    passages: '文件的字段',
    passage: '共同表述的字段',
    near: '近似表述的字段',
    terms: 'terms.json 的字段',
  },
};
