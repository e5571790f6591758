import type { Figures } from '../schema/evaluation.ts';

/** Interface words of the figures on how accurately reports are read. */
export const evaluationStrings = {
  /** Paragraphs before the table: who labelled, and how. */
  method: [
    '认得准不准，用标注来量。标注者是通读原文的程序，不是人；它们照同一份规则逐句读原文，在看到本站识别结果之前写下答案。',
    '其他报告是本站没有收录的 28 份政府工作报告：每份随机抽含数字的句子，先抽 7 句，后来又抽 3、4 句，标出句中每一个指标值；其中几份标出全部标题，又抽若干段落，在第二份报告里找出所有对应之处。一半可供调整程序时查看，另一半只计数、不查看；后抽的一批，不查看的一半到规则改完才读、才标。每一处只由一个标注者读过，没有第二遍可以比较；标注者自己认为两可的，不计对错。',
    '本站五份报告的数由两个标注者各自逐句读过：两遍都有而不两可的 255 个数里，数值、单位、类别、状态、名称全部一致，时期有 2 处不一致，再读后定下。对应章节也由两个标注者各自读过，只有两者一致的才计对错。程序的规则正是照这五份调整的，所以它们的数字偏高，放在最后。',
    '各字段的比率以识别出的数为分母。名称与标注所列的一种写法相同（标点、全角半角不计）才算正确；一个包含另一个、且不短于其一半，算部分正确；指成别的东西，算误导。',
  ],
  stale: (date: string, version: string, now: string) =>
    `其他报告的数字由较早的程序版本测得（${date}，版本 ${version}），现在的程序是版本 ${now}，数字可能不同。`,
  caption: '识别的准确程度',
  measure: '项目',
  heldOut: '其他报告，未查看的一半',
  tune: '其他报告，可查看的一半',
  five: '本站五份报告',
  date: '测量日期',
  version: '程序版本',
  none: '—',
  percent: (share: number) => `${(share * 100).toFixed(1)}%`,
  samples: {
    values: '指标值样本',
    headings: '标题样本',
    counterparts: '对应章节样本',
    rows: '三份并排样本',
  },
  sentences: (sentences: number, labels: number) => `${sentences} 句，${labels} 个数`,
  wholeReports: (reports: number, labels: number) => `${reports} 份，${labels} 个数`,
  headingCount: (reports: number, headings: number) => `${reports} 份，${headings} 个标题`,
  counterpartCount: (items: number, good: number) => `${items} 段，${good} 处对应`,
  rowCount: (rows: number) => `${rows} 行`,
  figures: {
    precision: '识别出的是指标值（查准率）',
    recall: '指标值被识别出（查全率）',
    f1: '两者的调和平均（F1）',
    value: '数值',
    unit: '单位',
    kind: '类别',
    status: '实绩或目标',
    period: '时期',
    year: '所属年份',
    qualifier: '约数词',
    label: '名称正确',
    labelPartial: '名称部分正确',
    labelMisleading: '名称误导',
    all: '各字段全对',
    kinderAll: '各字段全对，名称部分正确也算',
    sure: '把握不小于 0.9 的数各字段全对',
    sureShare: '把握不小于 0.9 的数所占比例',
  } satisfies Record<keyof Figures, string>,
  unplaced: '指标值不在任何一节',
  outlines: {
    precision: '分出的是标题（查准率）',
    recall: '标题被分出（查全率）',
    level: '标题层级',
    status: '标题属回顾或计划',
  },
  counterparts: {
    precision: '列为对应的确是对应（只算相关的作错）',
    kinderPrecision: '同上（只算相关的不计）',
    recall: '对应之处被找到',
  },
  rows: {
    agreeing: '并排的一行全合标注',
    fitting: '同行的章节对应或相关',
    together: '对应之处同在一行',
    referred: '对应之处同在一行或有指引',
  },
  absences: '“没有对应”抽查',
  absenceCount: (right: number, arguable: number, wrong: number) =>
    `属实 ${right}，两可 ${arguable}，不实 ${wrong}`,
};
