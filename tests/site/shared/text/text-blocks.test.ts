import { describe, expect, test } from 'vitest';
import { findSection } from '../../../../src/site/shared/text/outline.ts';
import { placeSections } from '../../../../src/schema/section-tree.ts';
import {
  metricsWithin,
  runInHeading,
  textBlocks,
  type TextBlock,
} from '../../../../src/site/shared/text/text-blocks.ts';
import { sampleReport, sampleSection, sampleSource } from '../../compare/model/sample.ts';

/** Text with 【】 around run-in headings and <> around numbers. */
const draw = (block: TextBlock) =>
  block.kind === 'heading'
    ? `${'#'.repeat(block.depth)} ${block.text}`
    : block.segments
        .map(({ text, lead, metric }) => (metric ? `<${text}>` : lead ? `【${text}】` : text))
        .join('');
const section = (id: string) => findSection(sampleReport.outline, id)?.section ?? null;

describe('the text of a report', () => {
  test('whole, with its headings, run-in headings and numbers', () => {
    expect(textBlocks(sampleReport, null).map(draw)).toEqual([
      '开头一段。',
      '# 一、抓经济',
      '【一是稳增长。】税收<3亿元>。【二是育企业。】新增<5家>。',
    ]);
  });

  test('of a section leaves out its own heading', () => {
    expect(textBlocks(sampleReport, section('s-1')).map(draw)).toEqual([
      '【一是稳增长。】税收<3亿元>。【二是育企业。】新增<5家>。',
    ]);
  });

  test('of a run-in item is cut out of its paragraph', () => {
    expect(textBlocks(sampleReport, section('s-1-2')).map(draw)).toEqual(['新增<5家>。']);
  });

  test('joins to the paragraphs of the source', () => {
    const paragraphs = textBlocks(sampleReport, null).flatMap((block) =>
      block.kind === 'paragraph' ? [block.segments.map(({ text }) => text).join('')] : [],
    );
    expect(paragraphs).toEqual(sampleReport.paragraphs.map(({ text }) => text));
  });
});

describe('words that another text holds too', () => {
  const at = (words: string) => sampleSource.indexOf(words);
  const marked = (from: string, to: string) => {
    const shared = [{ start: at(from), end: at(to) }];
    return textBlocks({ ...sampleReport, shared }, section('s-1')).flatMap((block) =>
      block.kind === 'heading'
        ? []
        : block.segments.flatMap((each) => (each.shared ? each.text : [])),
    );
  };

  test('are marked where they begin and end', () => {
    expect(marked('税收', '。二是')).toEqual(['税收', '3亿元']);
    expect(marked('新增', '增5家')).toEqual(['新']);
  });

  test('never tear a number', () => {
    expect(marked('税收', '亿元。')).toEqual(['税收']);
  });
});

test('a heading within a run-in item counts from the headings on lines of their own', () => {
  const inner = sampleSection({ id: 's-3', title: '小标题', start: 4, headingEnd: 7, end: 9 });
  const fields = { inline: true, marker: '一是', start: 3, headingEnd: 4, end: 9 };
  const item = sampleSection({ id: 's-2', ...fields, children: [inner] });
  const chapter = sampleSection({
    id: 's-1',
    title: '章',
    headingEnd: 1,
    end: 9,
    children: [item],
  });
  const blocks = textBlocks({ outline: [chapter], paragraphs: [], metrics: [] }, null);
  expect(blocks.map(draw)).toEqual(['# 章', '## 小标题']);
});

describe('a heading', () => {
  test('run in with its text keeps its marker and stop', () => {
    const item = section('s-1-1');
    const segments = item ? runInHeading(sampleReport, item) : [];
    expect(segments?.map(({ text }) => text)).toEqual(['一是稳增长。']);
  });

  test('on a line of its own is no part of a paragraph', () => {
    const heading = section('s-1');
    expect(heading && runInHeading(sampleReport, heading)).toBeUndefined();
  });
});

test('the numbers of a section are those in its span', () => {
  const quotes = (id: string) => metricsWithin(sampleReport, section(id)).map(({ quote }) => quote);
  expect(quotes('s-1')).toEqual(['3亿元', '5家']);
  expect(quotes('s-1-2')).toEqual(['5家']);
});

test('an outline is walked in the order of the text, ancestors outermost first', () => {
  expect(
    placeSections(sampleReport.outline).map(({ section: { id }, ancestors }) => [
      ...ancestors.map((ancestor) => ancestor.id),
      id,
    ]),
  ).toEqual([['s-1'], ['s-1', 's-1-1'], ['s-1', 's-1-2']]);
  expect(findSection(sampleReport.outline, 's-9')).toBeUndefined();
});
