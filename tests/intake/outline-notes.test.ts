import { expect, test } from 'vitest';
import { findOutlineNotes } from '../../src/intake/outline-notes.ts';
import { readSeed, readText, seedEntries } from '../support/corpus.ts';

const paragraph = '全街上下团结一心，各项工作扎实推进，群众满意度不断提高，'.repeat(3);
const doubtsOf = (headings: readonly string[], text = '工作有序。') =>
  findOutlineNotes(readText(headings.map((heading) => `${heading}\n${text}\n`).join('')));

test.each(seedEntries().map((entry) => [entry.id, entry] as const))(
  'has none of %s',
  (_id, entry) => {
    expect(findOutlineNotes(readSeed(entry).report)).toEqual([]);
  },
);

test.each([
  [['一、总结', '三、计划'], ['提纲第一层的序数不连续：一、 三、，请核对提纲']],
  [['一、总结', '二、计划', '一、总结'], ['提纲第一层的序数不连续：一、 二、 一、，请核对提纲']],
  [['一、总结', '二、计划', '三、保障'], []],
  [['2024年工作总结', '2025年工作计划'], []],
])('looks at the numbers of the top level: %j', (headings, expected) => {
  expect(doubtsOf(headings)).toEqual(expected);
});

test('tells of paragraphs that stand twice', () => {
  expect(doubtsOf(['一、总结', '二、计划'], paragraph)).toEqual([
    '有 1 段在正文里重复出现，请核对是否重复粘贴',
  ]);
});
