import { expect, test } from 'vitest';
import type { Evaluation } from '../../../src/schema/evaluation.ts';
import { evaluationTable } from '../../../src/site/about/evaluation.ts';

const figures = {
  precision: 1,
  recall: 0.9,
  f1: 0.9474,
  value: 1,
  unit: 0.99,
  kind: 0.98,
  status: 0.97,
  period: 0.96,
  qualifier: 0.95,
  label: 0.94,
};
const evaluation: Evaluation = {
  date: '2026-01-02',
  reports: [{ report: 'a', labels: 40, figures }],
  total: { labels: 40, figures },
  unseen: {
    date: '2026-01-03',
    documents: 3,
    rows: 20,
    sentences: 10,
    sentenceMetrics: 12,
    figures: { ...figures, label: 0.5 },
    method: '随机抽取。',
  },
};

test('puts sample and date above the figures of both', () => {
  const { rows, method } = evaluationTable(evaluation);
  expect(rows.slice(0, 2)).toEqual([
    {
      name: '样本',
      gold: '1 份报告，40 个数',
      unseen: '3 份报告，抽 20 个数；另抽 10 句，含 12 个数',
    },
    { name: '日期', gold: '2026-01-02', unseen: '2026-01-03' },
  ]);
  expect(rows.at(-1)).toEqual({ name: '名称', gold: '94.0%', unseen: '50.0%' });
  expect(method).toBe('随机抽取。');
});
