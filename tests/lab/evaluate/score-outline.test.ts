import { expect, test } from 'vitest';
import { readHeadings } from '../../../src/lab/evaluate/gold-other-reports.ts';
import { scoreOutline } from '../../../src/lab/evaluate/score-outline.ts';
import type { Section } from '../../../src/schema/section.ts';

const source = '一、2025年工作\n　　经济稳中向好。多。\n（\n二）民生改善。多。\n附注\n';

function section(title: string, level: number, start: number): Section {
  return {
    id: `s-${start}`,
    level,
    marker: null,
    title,
    inline: true,
    line: 1,
    start,
    headingEnd: start,
    end: source.length,
    status: 'review',
    topics: [],
    children: [],
  };
}

const gold = readHeadings(`
- { line: 1, quote: 一、2025, marker: 一、, title: 2025年工作, level: 1, status: review, kind: chapter }
- { line: 2, quote: 经济稳中, marker: null, title: 经济稳中向好, level: 2, status: plan, kind: lead }
- { line: 4, quote: 二）民生, marker: （二）, title: 民生改善, level: 2, status: review, kind: numbered }
- { line: 5, quote: 附注, marker: null, title: 附注, level: 1, status: null, kind: chapter, arguable: true }
`);

test('counts what is found, missed and extra, and what is right of what is found', () => {
  const outline = [
    section('2025年工作', 1, 0),
    section('经济稳中向好', 3, source.indexOf('经济')),
    section('多', 2, source.indexOf('多')),
  ];
  expect(scoreOutline(outline, gold, source)).toMatchObject({
    hits: 2,
    extra: 1,
    missed: 1,
    level: { judged: 2, right: 1 },
    status: { judged: 2, right: 1 },
  });
});

test('takes a heading whose marker is parted over two lines for found, and leaves out what is arguable', () => {
  const outline = [
    section('民生改善', 2, source.indexOf('（')),
    section('附注', 1, source.indexOf('附注')),
  ];
  expect(scoreOutline(outline, gold, source)).toMatchObject({ hits: 1, extra: 0, missed: 2 });
});

test('refuses a label whose quote does not stand in its line', () => {
  const [first] = gold;
  if (!first) throw new Error('expected a label');
  expect(() => scoreOutline([], [{ ...first, line: 2 }], source)).toThrow(
    'line 2: expected 一、2025',
  );
});
