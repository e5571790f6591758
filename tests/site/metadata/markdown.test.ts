import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { reportMarkdown } from '../../../src/site/metadata/markdown.ts';
import { reports } from '../explore/model/sample.ts';

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

test.each(reports)('gives the words of $id as Markdown, and nothing as markup', (report) => {
  const { children } = fromMarkdown(reportMarkdown(report, 'https://example.org/r/'));
  expect(new Set(children.map(({ type }) => type))).toEqual(new Set(['heading', 'paragraph']));
  const texts = children.map(textOf);
  expect(texts[0]).toBe(report.title);
  const shown = new Set(texts);
  const lost = report.paragraphs.filter(({ text }) => !shown.has(text.trim()));
  expect(lost).toEqual([]);
});

test('keeps what looks like markup as text', () => {
  const [report] = reports;
  const [paragraph] = report?.paragraphs ?? [];
  if (!report || !paragraph) throw new Error('expected a paragraph');
  for (const text of [
    '1. 甲',
    '- 乙',
    '# 丙',
    '<b>丁</b> &amp; `x` _y_ *z* [a](b)',
    '+ 戊',
    '===',
  ]) {
    const edited = { ...report, outline: [], paragraphs: [{ ...paragraph, text }] };
    const { children } = fromMarkdown(reportMarkdown(edited, 'https://example.org/r/'));
    expect(children.map(textOf).at(-1)).toBe(text);
  }
});
