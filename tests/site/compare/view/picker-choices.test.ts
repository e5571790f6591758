import { describe, expect, test } from 'vitest';
import type { ReportSummary } from '../../../../src/schema/report.ts';
import { reportChoices, sectionChoices } from '../../../../src/site/compare/view/picker-choices.ts';
import { sampleSection } from '../model/sample.ts';

const report = (id: string, names: (string | null)[], reviewYear: number): ReportSummary => {
  const [province = null, city = null, district = null, subdistrict = null] = names;
  return {
    id,
    title: null,
    place: { code: '440105014000', province, city, district, subdistrict },
    reviewYear,
    planYear: reviewYear + 1,
    source: { file: 'x.txt', sha256: '0'.repeat(64), encoding: 'utf-8', bytes: 1 },
    url: `/reports/${id}/`,
    dataUrl: `/data/reports/${id}.json`,
    counts: { characters: 1, sections: 0, items: 0, paragraphs: 0, metrics: 0 },
  };
};
const haizhu = ['广东省', '广州市', '海珠区'];
const reports = [
  report('jianghai', [...haizhu, '江海街道'], 2024),
  report('nanhua', [...haizhu, '南华街道'], 2023),
  report('xiqu', ['广东省', '中山市', null, '西区街道'], 2023),
];

describe('the list of reports', () => {
  test('is grouped by the units they lie in, and tells the years in words', () => {
    expect(reportChoices(reports, '', null).groups).toEqual([
      {
        label: '广东省广州市海珠区',
        choices: [
          { value: 'jianghai', text: '江海街道（回顾2024年、计划2025年）' },
          { value: 'nanhua', text: '南华街道（回顾2023年、计划2024年）' },
        ],
      },
      {
        label: '广东省中山市',
        choices: [{ value: 'xiqu', text: '西区街道（回顾2023年、计划2024年）' }],
      },
    ]);
  });

  test.each([
    ['海珠', ['jianghai', 'nanhua']],
    ['海珠 2023', ['nanhua']],
    ['  2025  ', ['jianghai']],
    ['深圳', []],
  ])('is narrowed by %s', (words, expected) => {
    const { groups, found } = reportChoices(reports, words, null);
    expect(groups.flatMap(({ choices }) => choices.map(({ value }) => value))).toEqual(expected);
    expect(found).toBe(expected.length);
  });

  test('keeps the chosen report whatever is searched', () => {
    const { groups, found } = reportChoices(reports, '中山', 'jianghai');
    expect(groups.flatMap(({ choices }) => choices.map(({ value }) => value))).toEqual([
      'jianghai',
      'xiqu',
    ]);
    expect(found).toBe(1);
  });

  test('does not grow with the corpus', () => {
    const many = Array.from({ length: 5000 }, (_, number) =>
      report(`r-${number}`, [...haizhu, `第${number}街道`], 2024),
    );
    const { groups, found, shown } = reportChoices(many, '', 'r-4999');
    expect(found).toBe(5000);
    expect(shown).toBe(200);
    expect(groups[0]?.choices).toHaveLength(201);
  });
});

describe('the list of sections', () => {
  const outline = [
    sampleSection({
      id: 's-1',
      marker: '一、',
      title: '抓经济',
      topics: [{ topic: 'economy', score: 0.9 }],
      children: [
        sampleSection({ id: 's-1-1', marker: '一是', title: '稳增长', inline: true }),
        sampleSection({ id: 's-1-2', title: '很长的标题'.repeat(10), status: 'plan' }),
      ],
    }),
  ];
  const names = new Map([['economy', '经济发展']]);

  test('is indented by depth, with status and topics', () => {
    expect(sectionChoices(outline, null, null, names)).toEqual([
      { value: 's-1', text: '一、抓经济〔回顾·经济发展〕' },
      { value: 's-1-1', text: '\u3000一是稳增长〔回顾〕' },
      { value: 's-1-2', text: `\u3000${'很长的标题'.repeat(5)}很长…〔计划〕` },
    ]);
  });

  test('is narrowed to what is about a topic and all below it, but keeps what is chosen', () => {
    const touched = { id: 's-2', topics: [{ topic: 'economy', score: 0.2 }] };
    const values = (chosen: string | null) =>
      sectionChoices([...outline, sampleSection(touched)], 'economy', chosen, names).map(
        ({ value }) => value,
      );
    expect(values(null)).toEqual(['s-1', 's-1-1', 's-1-2']);
    expect(values('s-2')).toEqual(['s-1', 's-1-1', 's-1-2', 's-2']);
  });
});
