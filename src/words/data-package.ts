import type { DataTableName, dataTables } from '../schema/data-table.ts';
import type { z } from 'zod';
import { fieldMeanings } from './data-fields.ts';

const { metric, section, indicator, summary, similar, passage } = fieldMeanings;
type Meanings = {
  [Name in DataTableName]: Record<keyof z.infer<(typeof dataTables)[Name]>, string>;
};

const place = {
  report: '报告编号，与 reports.csv 的 id 对应',
  line: metric.line,
  start: '在解码后源文件中的起点，按 UTF-16 编码单元计',
  end: '在解码后源文件中的终点',
} as const;

/** What the data package says of itself; a field without a meaning does not compile. */
export const dataPackageWords = {
  /** Version of the shape of the files; the digest behind it is of what they hold. */
  release: '1.1.0',
  title: '对读：街道工作报告数据',
  description:
    '街道年度工作报告的章节、段落与指标值。数由程序从原文读出，每个数都带原文和位置；没有写明的一律为空，不以零代替。',
  versionOf: (version: string) => `版本 ${version}（加号后是全部表格内容的摘要，内容变了它才变）`,
  notes: [
    '各表为 UTF-8 编码的 CSV，第一行是字段名，空值为空。以 = + - @ 开头的文字前有一个撇号，以免电子表格当成公式。`datapackage.json` 是 Frictionless Data Package 说明，`checksums.sha256` 可用 `sha256sum -c` 核对。',
    '许可：由报告整理出的各表以 CC0 1.0 放弃权利。paragraphs.csv 是报告正文，各发文机关的公开文件，不由本站授权，因此没有许可一项；引用时请注明报告名称与发布机关。',
  ],
  tables: {
    reports: '报告',
    topics: '主题',
    indicators: '指标',
    sections: '章节与段内条目',
    paragraphs: '段落',
    metrics: '指标值',
    links: '章节之间的对应',
    passages: '共同表述',
  },
  tableOf: (title: string, rows: number) => `${title}，${rows.toLocaleString('zh-CN')} 行。`,
  dictionaryHead: '| 字段 | 类型 | 含义 |',
  fields: {
    reports: {
      id: summary.id,
      title: summary.title,
      code: '12 位统计用区划代码；没有写明地区为空',
      province: '省、自治区、直辖市',
      city: '地级市；没有这一级为空',
      district: '区县；没有这一级为空',
      subdistrict: '街道、乡镇；更高一级的报告为空',
      reviewYear: '回顾年份；只有计划的报告为空',
      planYear: '计划年份；只有回顾的报告为空',
      publisher: '发布机关；原文没有写明为空',
      publishedOn: '发布日期；原文没有写明为空',
      sourceUrl: '原网页的地址；不知道为空',
      file: '源文件名',
      sha256: '源文件的 SHA-256',
      encoding: '源文件的编码',
      bytes: '源文件的字节数',
      characters: '解码后的字符数，按 UTF-16 编码单元计',
      url: summary.url,
    },
    topics: { id: '主题编号', name: '名称', description: '这个主题收什么' },
    indicators: {
      id: indicator.id,
      name: indicator.name,
      definition: indicator.definition,
      unit: indicator.unit,
      topic: '主题编号，与 topics.csv 的 id 对应',
      count: indicator.count,
      reports: indicator.reports,
    },
    sections: {
      ...place,
      id: '章节编号，在一份报告里不重复',
      parent: '上一级章节的编号；最外一级为空',
      level: section.level,
      marker: '结构层次序数的原样；没有序数为空',
      title: section.title,
      inline: section.inline,
      status: section.status,
      topics: '主题编号，得分从高到低，以空格分开；没有依据时为空',
    },
    paragraphs: {
      ...place,
      id: '段落编号，在一份报告里不重复',
      section: '完整包含本段的最内一层章节；在首个标题之前为空',
      status: section.status,
      text: '原文，一字不改',
    },
    metrics: metric,
    links: {
      report: place.report,
      section: '章节编号',
      otherReport: similar.report,
      otherSection: similar.section,
      kind: similar.kind,
      score: similar.score,
      topics: '共同主题的编号，以空格分开',
      matters: '共同事项，以空格分开',
      terms: '共同提法，以空格分开',
    },
    passages: {
      report: place.report,
      paragraph: passage.paragraph,
      start: passage.start,
      end: passage.end,
      scope: `${passage.scope}：place 同一地区，district 同区县，city 同市，elsewhere 其他`,
      reports: passage.reports,
      otherReport: '含有这段文字的另一份报告，由近到远，最多五份，每份一行',
      otherParagraph: '那里的段落编号',
      otherStart: '在那份报告中的起点',
      otherEnd: '在那份报告中的终点',
    },
  } satisfies Meanings,
} as const;
