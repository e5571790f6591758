import { expect, test } from 'vitest';
import type { Evaluation, OtherFigures } from '../../../src/schema/evaluation.ts';
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
  year: 0.5,
  qualifier: 0.95,
  label: 0.8,
  labelPartial: 0.1,
  labelMisleading: 0.02,
  all: 0.7,
  kinderAll: 0.8,
  sure: null,
  sureShare: 0,
};
const half: OtherFigures = {
  sentences: 10,
  values: { labels: 20, figures },
  outlines: { reports: 3, headings: 200, precision: 1, recall: 0.5, level: 1, status: 1 },
  metrics: 100,
  unplaced: 0.01,
  counterparts: { items: 30, good: 40, precision: 0.5, kinderPrecision: 0.6, recall: 0.7 },
};
const evaluation: Evaluation = {
  five: {
    date: '2026-01-02',
    version: 'new',
    reports: [{ report: 'a', labels: 40, figures }],
    total: { labels: 40, figures: { ...figures, year: null, label: 1 } },
    rows: {
      rows: 50,
      agreeing: 0.8,
      fitting: 0.9,
      together: 0.5,
      referred: 0.6,
      absences: { true: 30, arguable: 8, false: 2 },
    },
  },
  others: {
    date: '2026-01-01',
    version: 'old',
    reports: 28,
    tune: half,
    heldOut: { ...half, values: { labels: 21, figures: { ...figures, label: 0.4 } } },
  },
};
const rowOf = (name: string) =>
  evaluationTable(evaluation, 'new').rows.find((row) => row.name === name);

test('says of each figure on what it was measured', () => {
  expect(rowOf('测量日期')).toMatchObject({ heldOut: '2026-01-01', five: '2026-01-02' });
  expect(rowOf('指标值样本')).toMatchObject({
    heldOut: '10 句，21 个数',
    tune: '10 句，20 个数',
    five: '1 份，40 个数',
  });
  expect(rowOf('名称正确')).toMatchObject({ heldOut: '40.0%', tune: '80.0%', five: '100.0%' });
});

test('leaves open what was not labelled', () => {
  expect(rowOf('所属年份')).toMatchObject({ heldOut: '50.0%', five: '—' });
  expect(rowOf('标题被分出（查全率）')).toMatchObject({ heldOut: '50.0%', five: '—' });
  expect(rowOf('三份并排样本')).toMatchObject({ heldOut: '—', five: '50 行' });
});

test('says plainly that figures are of an earlier program, and only where they are', () => {
  expect(evaluationTable(evaluation, 'new').stale).toContain('由较早的程序版本测得（2026-01-01');
  expect(evaluationTable(evaluation, 'old').stale).toBeNull();
});
