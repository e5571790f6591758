import type { SimilarSection, TermWeights } from '../schema/alignment.ts';
import type { DataManifest } from '../schema/data-table.ts';
import type { PublishedIndicator } from '../schema/indicator.ts';
import type { Metric } from '../schema/metric.ts';
import type { NearPassage, ReportPassages, SharedPassage } from '../schema/passage.ts';
import type { Reconciliation, ReconciliationOperand } from '../schema/reconciliation.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import type { Section } from '../schema/section.ts';

/**
 * What each field of the open data means. Keyed by the schema's own fields: a field without a meaning
 * here does not compile.
 */
export const fieldMeanings = {
  summary: {
    id: '报告编号，永久不变，也是网址的一部分',
    title: '标题；原文没有时由编目给出',
    place:
      '地区：12 位统计用区划代码 code，与 province、city、district、subdistrict 四级名称；没有的一级为 null',
    reviewYear: '回顾年份；只有计划的报告为 null',
    planYear: '计划年份；只有回顾的报告为 null',
    source:
      '源文件名 file、校验值 sha256、编码 encoding、字节数 bytes，以及原文写明的 publisher、publishedOn、url；由网页、Word 或 PDF 转来的另有 original：原件的名称、校验值和转换说明 notes',
    url: '报告页的地址',
    dataUrl: '报告全文 JSON 的地址；报告超过 200 份时是 gzip 压缩的',
    counts: '字符、章节、段内条目、段落、指标值的个数',
  } satisfies Record<keyof ReportSummary, string>,
  report: {
    outline: '章节树，见下表',
    paragraphs:
      '段落：编号 id、所在章节 sectionId、行号 line、位置 start 与 end、原文 text、status',
    leftovers:
      '不属于任何章节的文字：题名、来源行、网页残留、空白；与标题、段落合起来正好是源文件全文',
    metrics: '指标值，字段同 metrics.json',
    redirects: '改写或删去的章节、段落：曾经发布的编号 → 现在代替它的编号',
    reconciliations: '数字核对，字段同 reconciliations.json',
  } satisfies Record<Exclude<keyof Report, keyof ReportSummary>, string>,
  section: {
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
  } satisfies Record<keyof Section, string>,
  metric: {
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
    period:
      '2023，2023-01/2023-09，2021/2025，cumulative（累计）；由本句、本段或所在章节写明，都未写明为空',
    year: '算作哪一年或哪几年的数：2023，2021/2025；不能确定为空',
    yearBasis: '年份的依据：stated 原文在此写明，section 由所在章节写明，report 按报告年份',
    scope: '位次的范围（全区、全市）；其余为空',
    confidence: '识别的把握，0 到 1',
    url: '该数在报告页上的位置',
  } satisfies Record<keyof Metric, string>,
  reconciliation: {
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
  } satisfies Record<keyof Reconciliation, string>,
  operand: {
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
  } satisfies Record<keyof ReconciliationOperand, string>,
  indicator: {
    id: '指标编号，与 metrics.json 的 indicator 对应',
    name: '名称',
    en: '英文的名称 name 与口径 definition',
    aliases: '其他叫法；数的名称与名称或叫法相同才归入这个指标',
    definition: '口径：统计的是什么',
    unit: '总量的单位，不含万、亿',
    better: '怎样算好：up 越大越好，down 越小越好，none 不分好坏',
    topic: '主题编号',
    kinds: '可以归入的类型：amount 总量，growth 增减，share 比率，rank 位次',
    count: '归入这个指标的数值个数；没有报告写到为 0',
    reports: '写到这个指标的报告份数',
    url: '指标页的地址',
  } satisfies Record<keyof PublishedIndicator, string>,
  terms: {
    sections: '计数的章节数(最内一层的章节和条目)',
    widespread: '常见双字词及其出现的章节数；不在其中的词按罕见词计',
    matters: '事项及说到它的用词（长词优先，标题中的词加重）',
  } satisfies Record<keyof TermWeights, string>,
  similar: {
    report: '相近章节所在的报告',
    section: '章节编号',
    place: '地区名；报告没有写明地区时是报告编号',
    year: '该节所属部分的年份；报告没有写明为 null',
    heading: '序数与标题',
    status: 'review 回顾，plan 计划',
    kind: 'match 同一事项，related 同一领域',
    score: '相近程度，0 到 1',
    reason:
      '依据：共同主题 topics、共同事项 matters、共同提法 terms、标题共有的词 heading、共同表述 passages、回顾或计划是否相同 sameStatus',
  } satisfies Record<keyof SimilarSection, string>,
  passages: {
    report: '报告编号',
    characters: '段落的总字数',
    own: '只见于本报告的字数',
    shared:
      '也见于其他报告的字数，按最近的一份分：place 同一地区、district 同区县、city 同市、elsewhere 其他；与 own 相加等于 characters',
    passages: '共同表述，按原文顺序，可有交叠，见下表',
    near: '近似表述，见下表',
  } satisfies Record<keyof ReportPassages, string>,
  passage: {
    paragraph: '所在段落的编号',
    start: '在解码后源文件中的起点',
    end: '在解码后源文件中的终点；至少 13 字',
    scope: '最近的出处',
    reports: '含有整段文字的其他报告数',
    places: '在这些报告中的位置，由近到远，每份一处，最多五处',
  } satisfies Record<keyof SharedPassage, string>,
  near: {
    paragraph: '所在段落的编号',
    start: '在解码后源文件中的起点',
    end: '在解码后源文件中的终点',
    place: '在最近一份报告中的位置',
    alike: '相同的字数占较长一边的比例',
  } satisfies Record<keyof NearPassage, string>,
  manifest: {
    version: '数据版本：表的形状的版本，加号后是全部表格内容的摘要',
    tables: '每张表：名称 name、行数 rows、Parquet 文件的位置 path 与字节数 bytes',
    whole: '全部指标值在一个文件里的文件名；报告超过 200 份时只有 gzip 压缩的（.gz）',
    metrics: '按省份和年份分开的指标值，每个文件一条，见下表',
  } satisfies Record<keyof DataManifest, string>,
  partition: {
    province: '省、自治区、直辖市；没有写明地区为空',
    code: '省份的 12 位统计用区划代码；没有写明地区为空',
    year: '报告的回顾年份，只有计划的报告是计划年份；都没有为空',
    reports: '报告份数',
    rows: '指标值个数',
    path: 'Parquet 文件的位置，相对于 manifest.json；字段同 metrics.json',
    bytes: '字节数',
  } satisfies Record<keyof DataManifest['metrics'][number], string>,
};
