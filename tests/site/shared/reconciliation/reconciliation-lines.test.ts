import { describe, expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import { RECONCILIATION_OUTCOMES } from '../../../../src/schema/reconciliation.ts';
import { outcomePage, reconciliationsOverview } from '../../../../src/site/reconciliation/view.ts';
import {
  reconciliationsByOutcome,
  countWords,
  outcomeCounts,
} from '../../../../src/site/shared/reconciliation/reconciliation-lines.ts';
import { reportBlocks } from '../../../../src/site/report/view/body.ts';
import { reportOf } from '../../../analyse/reconcile/checked-text.ts';

const paths = createPaths('/base/');
const report = reportOf(
  '受理100件，办结90件，办结率90%；排查隐患100处，整改90处，整改率80%。\n街道完成任务。',
);
const reconciliationCounts = { differs: 250, doubtful: 0, uncheckable: 0, agrees: 1 };
const index = {
  taxonomy: [],
  version: '1',
  packed: false,
  topicCounts: {},
  indicators: [],
  indicatorCounts: {},
  metrics: 0,
  metricPages: 1,
  reconciliationCounts,
};

describe('a report with reconciliations', () => {
  test('marks the numbers that were tested, and changes no word of the text', () => {
    const [first] = reportBlocks(report, [], paths).filter((block) => block.kind === 'paragraph');
    const pieces = first?.runs.flatMap(({ pieces: own }) => own) ?? [];
    expect(pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).toBe(
      report.paragraphs[0]?.text,
    );
    const marks = pieces.flatMap((piece, at) =>
      piece.kind === 'reconciliation' ? [[pieces[at - 1], piece.mark.words]] : [],
    );
    expect(marks).toMatchObject([
      [{ text: '90%' }, '= 相符'],
      [{ text: '80%' }, '≠ 不符'],
    ]);
    expect(first?.reconciliations.counts).toBe('不符 1，相符 1');
  });

  test('lists 不符 before 相符', () => {
    expect(reconciliationsByOutcome(report.reconciliations).map(({ outcome }) => outcome)).toEqual([
      'differs',
      'agrees',
    ]);
  });

  test('says nothing of outcomes that do not occur', () => {
    expect(countWords(outcomeCounts([]))).toBe('');
    expect(outcomeCounts([]).map(({ outcome }) => outcome)).toEqual(RECONCILIATION_OUTCOMES);
  });
});

describe('the pages of all reconciliations', () => {
  const first = report.reconciliations.filter(({ outcome }) => outcome === 'differs');

  test('begin with 不符 and lead on where more is than is shown', () => {
    const { sections, lead } = reconciliationsOverview(
      () => first,
      index,
      new Map([[report.id, report]]),
      paths,
    );
    expect(sections.map(({ outcome, more }) => [outcome, more?.href])).toEqual([
      ['differs', '/base/checks/differs/'],
      ['agrees', undefined],
    ]);
    expect(lead).toContain('共 251 处');
  });

  test('are numbered, and name the report of each reconciliation', () => {
    const page = outcomePage(
      'differs',
      first,
      { number: 2, size: 100 },
      index,
      new Map([[report.id, report]]),
      paths,
    );
    expect(page.title).toBe('数字核对：不符（第 2 页，共 3 页）');
    expect(page.pagination).toMatchObject({
      previous: '/base/checks/differs/',
      next: '/base/checks/differs/3/',
    });
    expect(page.lines[0]?.report).toEqual({
      name: '海珠区',
      years: '2023—2024',
      href: '/base/reports/report-2023/',
    });
    expect(page.links.filter(({ current }) => current).map(({ outcome }) => outcome)).toEqual([
      'differs',
    ]);
  });
});
