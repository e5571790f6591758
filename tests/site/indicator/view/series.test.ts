import { describe, expect, test } from 'vitest';
import { comparableValue } from '../../../../src/site/shared/comparability/comparable-value.ts';
import type { Metric } from '../../../../src/schema/metric.ts';
import type { ReportSummary } from '../../../../src/schema/report.ts';
import { placeSeries } from '../../../../src/site/indicator/view/series.ts';
import { sampleMetric } from '../../compare/model/sample.ts';
import { jianghai, paths, shawan, summaryOf } from '../../../support/report-summaries.ts';

/** Reports of one place by the year they review. */
const reportOf = (year: number, place = jianghai) =>
  summaryOf(`${place.code}-${year}`, place, year, year + 1);
const valueOf = (report: ReportSummary, fields: Partial<Metric>) =>
  comparableValue(
    sampleMetric({
      report: report.id,
      indicator: 'tax',
      unit: '元',
      period: `${report.reviewYear ?? ''}`,
      url: `${report.url}#m-1-0`,
      ...fields,
    }),
    report,
  );
const collected = [2019, 2020, 2022, 2023].map((year) => reportOf(year));
const seriesOf = (values: Parameters<typeof placeSeries>[0]) =>
  placeSeries(values, () => collected, paths);
const rowsOf = (values: Parameters<typeof placeSeries>[0]) => seriesOf(values)[0]?.rows ?? [];

describe('the series of a place', () => {
  test('is in order of years, each with its change since the one before', () => {
    const rows = rowsOf([
      valueOf(reportOf(2020), { value: 250 }),
      valueOf(reportOf(2019), { value: 200 }),
    ]);
    expect(rows).toMatchObject([
      { type: 'value', year: '2019年', value: '200元', note: '', mark: { zero: 0, at: 80 } },
      { type: 'value', year: '2020年', value: '250元', note: '比2019年增加50元（+25%）' },
    ]);
  });

  test('shows a year without a value as unstated where a report was read, else as uncollected', () => {
    const rows = rowsOf([
      valueOf(reportOf(2023), { value: 3 }),
      valueOf(reportOf(2019), { value: 1 }),
    ]);
    expect(rows.map((row) => (row.type === 'absent' ? [row.year, row.words] : row.value))).toEqual([
      '1元',
      ['2020年', '未提及'],
      ['2021年', '没有收录这一年的报告'],
      ['2022年', '未提及'],
      '3元',
    ]);
  });

  test('breaks where a year is not comparable, and neither draws nor subtracts it', () => {
    const rows = rowsOf([
      valueOf(reportOf(2022), { value: 300 }),
      valueOf(reportOf(2020), { value: 90, period: '2020-01/2020-09' }),
      valueOf(reportOf(2019), { value: 200 }),
    ]);
    expect(rows).toMatchObject([
      { type: 'value', value: '200元' },
      { type: 'break', value: '90元', note: '不入图：时期长短不同：1—9月、全年' },
      { type: 'absent', year: '2021年' },
      { type: 'value', value: '300元', note: '比2019年增加100元（+50%）' },
    ]);
    expect(rows[1]).not.toHaveProperty('mark');
  });

  test('tells the change of a rate in points and of a rank in places', () => {
    const share = { kind: 'share', unit: '%' } as const;
    const rank = { kind: 'rank', unit: '名次', scope: '全区' } as const;
    const [ofShare, ofRank] = seriesOf([
      valueOf(reportOf(2020), { ...share, value: 99.16 }),
      valueOf(reportOf(2019), { ...share, value: 98.2 }),
      valueOf(reportOf(2020), { ...rank, value: 1 }),
      valueOf(reportOf(2019), { ...rank, value: 4 }),
    ]);
    expect(ofShare?.rows[1]).toMatchObject({ note: '比2019年提高0.96百分点' });
    expect(ofRank?.rows[1]).toMatchObject({ note: '比2019年上升3位' });
  });

  test('is not made of one year, nor of two places', () => {
    expect(
      seriesOf([
        valueOf(reportOf(2020), { value: 1 }),
        valueOf(reportOf(2020), { value: 2, start: 9, end: 10 }),
        valueOf(reportOf(2019, shawan), { value: 3 }),
      ]),
    ).toEqual([]);
  });
});
