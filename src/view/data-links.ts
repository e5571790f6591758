import type { Paths } from '../routes/paths.ts';
import type { SimilarSection, TermWeights } from '../schema/alignment.ts';
import type { NearPassage, ReportPassages, SharedPassage } from '../schema/passage.ts';
import type { DataFile, FieldRow } from './data.ts';

// Keyed by the schema's own fields: a field without a meaning here does not compile.
const termFields: Record<keyof TermWeights, string> = {
  sections: '计数的章节数(最内一层的章节和条目)',
  widespread: '常见双字词及其出现的章节数；不在其中的词按罕见词计',
  matters: '事项及说到它的用词；长词优先，标题中的词加重',
};
const similarFields: Record<keyof SimilarSection, string> = {
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
};
const reportFields: Record<keyof ReportPassages, string> = {
  report: '报告编号',
  characters: '段落的总字数',
  own: '只见于本报告的字数',
  shared:
    '也见于其他报告的字数，按最近的一份分：place 同一地区、district 同区县、city 同市、elsewhere 其他；与 own 相加等于 characters',
  passages: '共同表述，按原文顺序，可有交叠，见下表',
  near: '近似表述，见下表',
};
const passageFields: Record<keyof SharedPassage, string> = {
  paragraph: '所在段落的编号',
  start: '在解码后源文件中的起点',
  end: '在解码后源文件中的终点；至少 13 字',
  scope: '最近的出处',
  reports: '含有整段文字的其他报告数',
  places: '在这些报告中的位置，由近到远，每份一处，最多五处',
};
const nearFields: Record<keyof NearPassage, string> = {
  paragraph: '所在段落的编号',
  start: '在解码后源文件中的起点',
  end: '在解码后源文件中的终点',
  place: '在最近一份报告中的位置',
  alike: '相同的字数占较长一边的比例',
};

const rows = (fields: Record<string, string>): FieldRow[] =>
  Object.entries(fields).map(([name, meaning]) => ({ name, meaning }));

/** The files that link reports with each other. */
export function linkFiles(paths: Paths): DataFile[] {
  const schema = (name: string) => ({ label: 'JSON Schema', href: paths.dataSchema(name) });
  return [
    {
      id: 'similar',
      name: 'data/similar/<报告编号>.json',
      links: [schema('similar')],
      about: '每个章节在其他报告中最相近的章节，最多五份报告各一处；sections 以章节编号为键。',
      tables: [{ caption: '相近章节的字段', fields: rows(similarFields) }],
    },
    {
      id: 'passages',
      name: 'data/passages/<报告编号>.json',
      links: [schema('passages')],
      about: '一份报告与其他报告逐字相同的文字，13 字以上。',
      tables: [
        { caption: '文件的字段', fields: rows(reportFields) },
        { caption: '共同表述的字段', fields: rows(passageFields) },
        { caption: '近似表述的字段', fields: rows(nearFields) },
      ],
    },
    {
      id: 'terms',
      name: 'data/terms.json',
      links: [{ label: 'terms.json', href: paths.termsData }, schema('terms')],
      about: '双字词在章节中的分布：章节对齐时，常见的词不计，罕见的词分量大。',
      tables: [{ caption: 'terms.json 的字段', fields: rows(termFields) }],
    },
  ];
}
