import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/schema/report.ts';
import type { Section } from '../../../../src/schema/section.ts';
import { type BodyBlock, reportBlocks } from '../../../../src/site/report/view/body.ts';
import { jianghai, paths, summaryOf } from '../../../support/report-summaries.ts';

const text = '2024年总结\n一、抓项目\n一是稳增长。增加值100亿元。\n下一步，继续干。';
const at = (words: string) => text.indexOf(words);
const sectionOf = (id: string, heading: string, rest: Partial<Section>): Section => ({
  id,
  level: 1,
  marker: null,
  title: heading,
  inline: false,
  line: 1,
  start: at(heading),
  headingEnd: at(heading) + heading.length,
  end: text.length,
  status: 'review',
  topics: [],
  children: [],
  ...rest,
});
const paragraphOf = (id: string, words: string, status: 'review' | 'plan') => ({
  id,
  sectionId: null,
  line: 1,
  start: at(words),
  end: at(words) + words.length,
  text: words,
  status,
});

const report: Report = {
  ...summaryOf('jianghai-2024', jianghai, 2024, 2025),
  outline: [
    sectionOf('s-1', '抓项目', {
      marker: '一、',
      start: at('一、'),
      topics: [{ topic: 'economy', score: 0.9 }],
      children: [sectionOf('s-1-1', '一是稳增长。', { level: 2, marker: '一是', inline: true })],
    }),
    sectionOf('s-2', '下一步，', { inline: true, status: 'plan' }),
  ],
  paragraphs: [
    paragraphOf('p-1', '一是稳增长。增加值100亿元。', 'review'),
    paragraphOf('p-2', '下一步，继续干。', 'plan'),
  ],
  leftovers: [
    { kind: 'title', line: 1, start: 0, end: 7, text: '2024年总结' },
    { kind: 'subtitle', line: 1, start: 7, end: 8, text: '副题' },
  ],
  metrics: [],
  redirects: {},
  reconciliations: [],
};

describe('reportBlocks', () => {
  const blocks = reportBlocks(
    report,
    [
      {
        id: 'economy',
        name: '经济发展',
        en: { name: 'Economy', description: '' },
        description: '经济',
        words: {},
      },
    ],
    paths,
  );

  test('follows the text, leftovers that readers need included', () => {
    const draw = (block: BodyBlock) => {
      if (block.kind === 'leftover') return block.text;
      if (block.kind === 'heading') return `h${block.depth} ${block.text} ${block.status ?? ''}`;
      return `${block.id} ${block.impliedStatus ?? ''}`;
    };
    expect(blocks.map(draw)).toEqual(['副题', 'h2 一、抓项目 review', 'p-1 ', 'p-2 plan']);
  });

  test('leads from a section to its topics and to a comparison', () => {
    const heading = blocks.find((block) => block.kind === 'heading');
    expect(heading?.links).toEqual({
      id: 's-1',
      name: '一、',
      topics: [{ name: '经济发展', href: '/base/topics/economy/' }],
      compareHref: '/base/compare/?a=jianghai-2024:s-1',
    });
  });

  test('marks where review and plan begin, on a heading or on a paragraph', () => {
    const marked = blocks.flatMap((block) =>
      block.kind === 'leftover' ? [] : block.otherIds.map((id) => `${block.id} ${id}`),
    );
    expect(marked).toEqual(['s-1 review', 'p-2 plan']);
  });

  test('marks the start of a text that tells of a year without a part for it', () => {
    const noPlan = {
      ...report,
      outline: report.outline.slice(0, 1),
      paragraphs: report.paragraphs.slice(0, 1),
    };
    const [, first] = reportBlocks(noPlan, [], paths);
    expect(first?.kind === 'heading' && first.otherIds).toEqual(['review', 'plan']);
  });
});
