import { expect, test } from 'vitest';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../../src/corpus/report-document.ts';
import { scoreNames } from '../../../src/lab/evaluate/score-names.ts';

const source =
  '某市2023年政府工作报告\n新建公园5个，完成税收20亿元、增长6%，改造道路7公里，见第8页。\n';

test('names are right, right in part or misleading, or their number was not read', () => {
  const bytes = new TextEncoder().encode(source);
  const { report } = createReportDocument(bytes, 'a.txt', undefined, loadAnalysisContext('/'));
  const name = (quote: string, label: string) => {
    return { quote, nth: 1, label, labels: [], misleading: [] };
  };
  const names = [
    name('5个', '新建公园'),
    name('20亿元', '税收收入'),
    name('7公里', '新建公园'),
    name('第8页', '页'),
  ];
  const sentence = { report: 'a', line: 2, at: 0, length: 36, starts: '新建公园', names };
  const score = scoreNames([sentence], new Map([['a', { report, source }]]));
  expect(score).toMatchObject({ right: 1, partial: 1, misleading: 1, other: 0, missed: 1 });
  expect(score.mistakes).toContain('a:2 misleading 7公里: 改造道路, expected 新建公园');
});
