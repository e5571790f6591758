import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../../src/schema/metric.ts';
import { createPaths } from '../../../../src/paths.ts';
import { divideSections, numberSections } from '../../../../src/site/compare/view/number-lines.ts';
import { sampleMetric } from '../model/sample.ts';

const report = { title: null, place: null, reviewYear: 2023, planYear: 2024 };
const context = {
  sides: ['a', 'b'] as const,
  reports: [
    { id: 'r', ...report },
    { id: 'q', ...report },
  ],
  indicatorNames: new Map([['tax', '税收总额']]),
  paths: createPaths('/duidu/'),
};

test('lines up an indicator under its name, with period, status and the place in the text', () => {
  const a = sampleMetric({
    indicator: 'tax',
    label: '税收收入',
    value: 3e8,
    unit: '元',
    period: '2023-01/2023-09',
    url: '/reports/r/#m-2-11',
  });
  const b = sampleMetric({
    report: 'q',
    indicator: 'tax',
    label: '税收总额',
    value: 5e8,
    qualifier: '~',
    unit: '元',
    status: 'target',
  });
  expect(numberSections([[a], [b]], context)).toEqual([
    {
      heading: '各方都有（1 行）',
      lines: [
        {
          label: '税收总额',
          kind: '总量',
          href: '/duidu/indicators/tax/',
          comparisons: [
            {
              grade: 'incomparable',
              words: expect.stringMatching(/^甲与乙：不可比，.*一为实绩，一为目标/u) as string,
            },
          ],
          cells: [
            [
              {
                label: '税收收入',
                value: '3亿元',
                note: '2023年1—9月 · 实绩',
                href: '/duidu/reports/r/#m-2-11',
              },
            ],
            [
              {
                label: undefined,
                value: '≈5亿元',
                note: '目标',
                href: '/duidu/reports/q/#m-1-0',
              },
            ],
          ],
        },
      ],
    },
  ]);
});

test('keeps a side that does not state a number apart from zero', () => {
  const [section] = numberSections([[], [sampleMetric({ value: 0 })]], context);
  expect(section?.heading).toBe('只有乙方（1 行）');
  expect(section?.lines[0]?.cells[0]).toBeNull();
  expect(section?.lines[0]?.cells[1]?.[0]?.value).toBe('0家');
});

test('has no section where nobody states a number', () => {
  expect(numberSections([[], []], context)).toEqual([]);
});

test('says how far two numbers may be compared, and how far apart they are', () => {
  const at = (report: string, value: number, period: string) =>
    sampleMetric({ report, indicator: 'tax', label: '税收总额', value, unit: '元', period });
  const words = (a: ReturnType<typeof at>, b: ReturnType<typeof at>) =>
    numberSections([[a], [b]], context)[0]?.lines[0]?.comparisons[0];
  expect(words(at('r', 4e8, '2023'), at('q', 5e8, '2023'))).toMatchObject({
    words: expect.stringMatching(/1亿元/u) as string,
  });
  const apart = words(at('r', 4e8, '2023'), at('q', 5e8, '2023-01/2023-09'));
  expect(apart?.grade).toBe('incomparable');
  expect(apart?.words).not.toContain('1亿元');
});

describe('where a side states several numbers', () => {
  const growth = (report: string, value: number, fields: Partial<Metric> = {}) =>
    sampleMetric({
      ...{ report, indicator: 'tax', label: '税收总额', value, unit: '%', kind: 'growth' },
      ...{ period: '2023', start: value * 10, end: value * 10 + 2 },
      ...fields,
    });
  const comparison = (a: Metric[], b: Metric[]) =>
    numberSections([a, b], context)[0]?.lines[0]?.comparisons[0];

  test('says which two are compared: those with the least against them', () => {
    const first = [growth('r', 9, { status: 'target' }), growth('r', 3, { qualifier: '~' })];
    expect(comparison([...first, growth('r', 5)], [growth('q', 4)])).toEqual({
      grade: 'comparable',
      words: '甲的增长5%（2023年 · 实绩）与乙的增长4%（2023年 · 实绩）：可比，乙比甲降低1百分点',
    });
  });

  test('looks at more than the first few', () => {
    const targets = Array.from({ length: 9 }, (_, n) => growth('r', n + 1, { status: 'target' }));
    expect(comparison([...targets, growth('r', 30)], [growth('q', 30)])?.words).toBe(
      '甲的增长30%（2023年 · 实绩）与乙的增长30%（2023年 · 实绩）：可比，乙与甲持平',
    );
  });

  test('does not call two equal of which neither is an exact number', () => {
    const over = { qualifier: '>' } as const;
    expect(comparison([growth('r', 5, over)], [growth('q', 5, over)])?.words).toContain(
      '乙与甲写的数相同',
    );
  });
});

test('tells how far a result is from the target that the year before had set', () => {
  const place = {
    code: '440105011000',
    province: '广东省',
    city: '广州市',
    district: '海珠区',
    subdistrict: '江海街道',
  };
  const tax = { indicator: 'tax', label: '税收总额', unit: '元', period: '2024' } as const;
  const planned = sampleMetric({ ...tax, value: 4e8, status: 'target', qualifier: '>' });
  const reported = sampleMetric({ ...tax, report: 'q', value: 5e8 });
  const sections = numberSections([[planned], [reported]], {
    ...context,
    reports: [
      { id: 'r', ...report, place },
      { id: 'q', ...report, place, reviewYear: 2024, planYear: 2025 },
    ],
  });
  expect(sections[0]?.lines[0]?.comparisons).toEqual([
    {
      grade: 'comparable',
      words: '甲与乙：目标与结果，乙的结果比甲的目标增加1亿元（+25%）',
    },
  ]);
});

test('numbers of one side stand apart from those of several', () => {
  const tax = sampleMetric({ indicator: 'tax-revenue', label: '税收总额' });
  const own = sampleMetric({ label: '签约项目', unit: '个' });
  const { shared, single, summary } = divideSections(numberSections([[tax, own], [tax]], context));
  const labels = (sections: typeof shared) =>
    sections.flatMap(({ lines }) => lines.map(({ label }) => label));
  expect(labels(single)).toEqual(['签约项目']);
  expect(labels(shared)).toHaveLength(1);
  expect(summary).toBe('只有一方写到的数字（1 行）');
});
