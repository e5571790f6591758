import type { Paths } from '../routes/paths.ts';
import type { PublishedIndicator } from '../schema/indicator.ts';
import type { Metric } from '../schema/metric.ts';
import type { Check, CheckOperand } from '../schema/reconciliation.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import type { Section } from '../schema/section.ts';
import { linkFiles } from './data-links.ts';

/** One field of the open data: its name, what it holds, and when it is empty. */
export interface FieldRow {
  name: string;
  meaning: string;
}

// Keyed by the schema's own fields: a field without a meaning here does not compile.
const summaryFields: Record<keyof ReportSummary, string> = {
  id: '报告编号，永久不变，也是网址的一部分',
  title: '标题；原文没有时由编目给出',
  place:
    '地区：12 位统计用区划代码 code，与 province、city、district、subdistrict 四级名称；没有的一级为 null',
  reviewYear: '回顾年份；只有计划的报告为 null',
  planYear: '计划年份；只有回顾的报告为 null',
  source:
    '源文件名 file、校验值 sha256、编码 encoding、字节数 bytes，以及原文写明的 publisher、publishedOn、url',
  url: '报告页的地址',
  dataUrl: '报告全文 JSON 的地址',
  counts: '字符、章节、段内条目、段落、指标值的个数',
};
const reportFields: Record<Exclude<keyof Report, keyof ReportSummary>, string> = {
  outline: '章节树，见下表',
  paragraphs: '段落：编号 id、所在章节 sectionId、行号 line、位置 start 与 end、原文 text、status',
  leftovers:
    '不属于任何章节的文字：题名、来源行、网页残留、空白；与标题、段落合起来正好是源文件全文',
  metrics: '指标值，字段同 metrics.json',
  redirects: '改写或删去的章节、段落：曾经发布的编号 → 现在代替它的编号',
  checks: '数字核对，字段同 checks.json',
};
const sectionFields: Record<keyof Section, string> = {
  id: '章节编号，也是网址中 # 之后的部分',
  level: '层级，从 1 起',
  marker: '结构层次序数的原样（一、（二）一是）；没有序数为 null',
  title: '标题，不含序数；inline 时为首句，不含句末标点',
  inline: '标题是否与正文连排在同一段',
  line: '源文件中的行号，从 1 起',
  start: '章节开头在解码后源文件中的位置',
  headingEnd: '标题结束的位置',
  end: '章节（含下级）结束的位置',
  status: 'review 回顾，plan 计划',
  topics: '主题及得分，从高到低；没有依据时为空',
  children: '下级章节与段内条目',
};
const metricFields: Record<keyof Metric, string> = {
  report: '报告编号',
  section: '最内一层章节或条目的编号；在首个标题之前为空',
  paragraph: '段落编号',
  line: '源文件中的行号，从 1 起',
  start: '在解码后源文件中的起点；source.slice(start, end) 就是 quote',
  end: '在解码后源文件中的终点',
  quote: '原文：数字、单位与约数词，一字不改',
  label: '名称，取自原文用词',
  indicator: '指标编号；没有对应的指标为空',
  value: '数值，“万”“亿”已乘开；下降为负',
  valueMax: '区间的上端；不是区间为空',
  qualifier: '= 原数，~ 约、近、左右，> 超、逾、余、以上，< 以下、不超过',
  unit: '单位，不含万、亿；位次为“名次”',
  kind: 'amount 总量，growth 增减，share 比率，rank 位次',
  status: 'actual 实绩，target 目标',
  period: '2023，2023-01/2023-09，cumulative（累计）；原文未说明为空',
  scope: '位次的范围（全区、全市）；其余为空',
  confidence: '识别的把握，0 到 1',
  url: '该数在报告页上的位置',
};

const checkFields: Record<keyof Check, string> = {
  id: '核对编号，也是报告页网址中 # 之后的部分',
  report: '报告编号',
  section: '所写结果所在的最内一层章节或条目；在首个标题之前为空',
  paragraph: '段落编号',
  line: '源文件中的行号，从 1 起',
  start: '本段中从第一个数到最后一个数的原文起点；source.slice(start, end) 就是 quote',
  end: '原文终点',
  quote: '原文，一字不改',
  kind: 'rate 比率，share 占比，total 合计，change 增减，target 任务进度，count 列举个数，repeat 前后一致，growth 与上年对照',
  outcome: 'agrees 相符，differs 不符，doubtful 存疑，uncheckable 无法核对',
  operands: '依据的各个数，按计算的次序，所写的结果在最后，见下表',
  calculation: '计算过程，文字',
  reason: '多大的差算相等、为什么；结果不相符时说明原因',
  computed: '重算结果因舍入而可能的范围 low、high；没有为空',
  stated: '所写的数按写出的位数可能代表的范围；没有为空',
  url: '计算过程在报告页上的位置',
};
const operandFields: Record<keyof CheckOperand, string> = {
  role: 'part 部分，whole 总数，from 原数，to 现数，change 增减，target 目标，value 数值，item 分项，stated 所写的结果',
  report: '该数所在的报告；与上年对照时是另一份报告',
  paragraph: '段落编号',
  line: '源文件中的行号，从 1 起',
  start: '在该报告解码后源文件中的起点',
  end: '终点',
  quote: '原文，一字不改',
  label: '名称，同指标值',
  value: '数值，同指标值',
  unit: '单位，同指标值',
};
const indicatorFields: Record<keyof PublishedIndicator, string> = {
  id: '指标编号，与 metrics.json 的 indicator 对应',
  name: '名称',
  aliases: '其他叫法；数的名称与名称或叫法相同才归入这个指标',
  definition: '口径：统计的是什么',
  unit: '总量的单位，不含万、亿',
  better: '怎样算好：up 越大越好，down 越小越好，none 不分好坏',
  topic: '主题编号',
  kinds: '可以归入的类型：amount 总量，growth 增减，share 比率，rank 位次',
  count: '归入这个指标的数值个数；没有报告写到为 0',
  reports: '写到这个指标的报告份数',
  url: '指标页的地址',
};

const rows = (fields: Record<string, string>): FieldRow[] =>
  Object.entries(fields).map(([name, meaning]) => ({ name, meaning }));

/** A published file with its fields. */
export interface DataFile {
  id: string;
  name: string;
  /** Absent where there is one file a report. */
  links: { label: string; href: string }[];
  about: string;
  tables: { caption: string; fields: FieldRow[] }[];
}

/** The files of the open data, in the order in which a reader would meet them. */
export function dataFiles(paths: Paths): DataFile[] {
  const schema = (name: string) => ({ label: 'JSON Schema', href: paths.dataSchema(name) });
  return [
    {
      id: 'reports',
      name: 'data/reports.json',
      links: [{ label: 'reports.json', href: paths.reportsData }, schema('reports')],
      about: '全部报告的目录，每份一条。',
      tables: [{ caption: 'reports.json 的字段', fields: rows(summaryFields) }],
    },
    {
      id: 'report',
      name: 'data/reports/<报告编号>.json',
      links: [schema('report')],
      about: '一份报告的全部：目录中的字段，加上章节、段落与指标值。每份报告页都有它的链接。',
      tables: [
        { caption: '报告在目录字段之外的字段', fields: rows(reportFields) },
        { caption: 'outline 中章节的字段', fields: rows(sectionFields) },
      ],
    },
    {
      id: 'metrics',
      name: 'data/metrics.csv、data/metrics.json',
      links: [
        { label: 'metrics.csv', href: paths.metricsCsv },
        { label: 'metrics.json', href: paths.metricsJson },
        schema('metrics'),
      ],
      about: '全部报告的指标值，每个数一行；CSV 为 UTF-8 编码，第一行是字段名，空值为空。',
      tables: [{ caption: '指标值的字段', fields: rows(metricFields) }],
    },
    {
      id: 'checks',
      name: 'data/checks.json',
      links: [{ label: 'checks.json', href: paths.checksJson }, schema('checks')],
      about: '全部报告的数字核对：报告写明的比率、合计、增减等，按所写的数重算的结果。',
      tables: [
        { caption: '数字核对的字段', fields: rows(checkFields) },
        { caption: 'operands 中各数的字段', fields: rows(operandFields) },
      ],
    },
    {
      id: 'indicators',
      name: 'data/indicators.json',
      links: [{ label: 'indicators.json', href: paths.indicatorsData }, schema('indicators')],
      about: '指标登记表：名称、口径、单位，以及各报告写到的次数。',
      tables: [{ caption: 'indicators.json 的字段', fields: rows(indicatorFields) }],
    },
    ...linkFiles(paths),
  ];
}
