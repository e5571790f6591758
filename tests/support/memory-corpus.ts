import type { CorpusSource } from '../../src/corpus/read-corpus.ts';
import type { RuleExample } from '../../src/read/rules/index.ts';

const report =
  '甲街道2023年工作报告\n一、2023年工作回顾\n完成投资3亿元。\n二、2024年工作计划\n继续推进旧城改造。\n';
const catalog = `- id: a-2023
  file: a.txt
  title: 甲街道2023年工作报告
  place: { code: '440105014000', province: 广东省, city: 广州市, district: 海珠区, subdistrict: 甲街道 }
  reviewYear: 2023
  planYear: 2024
`;

/** The corpus of an example: one report and its catalog, without fault where nothing is given. */
export function memoryCorpus(example: Omit<RuleExample, 'message'>): CorpusSource {
  const text = example.report === undefined ? report : example.report;
  return {
    directory: 'corpus',
    textFiles: () => (text === null ? [] : ['a.txt']),
    catalog: () => (example.catalog === undefined ? catalog : (example.catalog ?? undefined)),
    readBytes: () => Buffer.from(text ?? ''),
    registered: () => example.registered ?? (example.register === undefined ? [] : ['a-2023']),
    register: (id) => (id === 'a-2023' ? example.register : undefined),
  };
}
