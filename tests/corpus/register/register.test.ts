import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../../src/corpus/report-document.ts';
import { updateRegister } from '../../../src/corpus/register/index.ts';
import { namedIds } from '../../../src/corpus/register/named-ids.ts';
import type { Register } from '../../../src/schema/register.ts';
import type { Report } from '../../../src/schema/report.ts';
import { seedBytes, seedEntries } from '../../support/corpus.ts';

const context = loadAnalysisContext('/');
const read = (text: string): Report =>
  createReportDocument(Buffer.from(text), '甲街道.txt', undefined, context).report;

const lines = [
  '甲街道2023年工作报告',
  '一、2023年工作总结',
  '（一）党建引领。全年举办主题活动80场，覆盖党员三千人次。',
  '（二）经济发展。完成固定资产投资3亿元，同比增长5%。',
  '我们也清醒看到，工作中还有不少困难和不足。',
  '二、2024年工作计划',
  '（一）文化旅游。打造滨江文旅轴线，办好端午龙舟赛。',
  '（二）民生保障。新建口袋公园2个，加装电梯10台。',
];
const original = read(lines.join('\n'));
const first = updateRegister(undefined, original);

/** Id of the paragraph that holds some words. */
const idOf = (report: Report, words: string) =>
  report.paragraphs.find(({ text }) => text.includes(words))?.id ?? '';

test('a report that is new has all its ids and no redirect', () => {
  expect(first.redirects).toEqual({});
  expect(Object.keys(first.ids)).toEqual([...namedIds(original).keys()]);
});

test('an edited paragraph is redirected to what it became', () => {
  const edited = read(lines.join('\n').replace('完成固定资产投资3亿元', '完成固定资产投资3.2亿元'));
  const { redirects } = updateRegister(first, edited);
  expect(redirects).toEqual({ [idOf(original, '固定资产')]: idOf(edited, '固定资产') });
});

test('a removed paragraph is redirected to what stood before it', () => {
  const removed = read(lines.toSpliced(4, 1).join('\n'));
  const { redirects } = updateRegister(first, removed);
  expect(redirects).toEqual({ [idOf(original, '清醒看到')]: idOf(removed, '固定资产') });
});

test('a paragraph that comes back is redirected no more', () => {
  const removed = updateRegister(first, read(lines.toSpliced(4, 1).join('\n')));
  expect(updateRegister(removed, original)).toEqual(first);
});

describe('after any series of edits', () => {
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(40) }),
    fc.record({
      kind: fc.constantFrom('insert' as const, 'replace' as const, 'append' as const),
      at: fc.nat(40),
      words: fc.constantFrom(
        '新增加的一段话，说明有关情况。',
        '（三）安全生产。排查隐患120处。',
        '并按期办结。',
        '三、保障措施',
      ),
    }),
  );
  const apply = (
    text: readonly string[],
    change: typeof edit extends fc.Arbitrary<infer T> ? T : never,
  ) => {
    const at = change.at % Math.max(1, text.length);
    switch (change.kind) {
      case 'remove':
        return text.toSpliced(at, 1);
      case 'insert':
        return text.toSpliced(at, 0, change.words);
      case 'replace':
        return text.toSpliced(at, 1, change.words);
      case 'append':
        return text.with(at, `${text[at] ?? ''}${change.words}`);
    }
  };

  test('every id that was ever published leads to something that stands in the report', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text: readonly string[] = lines;
        let register: Register = first;
        const published = new Set(Object.keys(first.ids));
        for (const change of edits) {
          const next = apply(text, change);
          if (next.join('').trim() === '') return;
          text = next;
          register = updateRegister(register, read(text.join('\n')));
          for (const id of Object.keys(register.ids)) published.add(id);
        }
        for (const id of published) {
          const target = register.ids[id] === undefined ? register.redirects[id] : id;
          expect(register.ids[target ?? '']).toBeDefined();
        }
      }),
    );
  });

  test.each(seedEntries())('one line of $id changes the ids of that line only', (entry) => {
    const source = new TextDecoder().decode(seedBytes(entry));
    const rows = source.split('\n');
    const parse = (text: string) =>
      createReportDocument(Buffer.from(text), entry.file, entry, context).report;
    const before = parse(source);
    // A line in the middle, so that there is something before and after it.
    const at = rows.findIndex((row, index) => index > rows.length / 2 && row.trim().length > 60);
    const touched = rows[at] ?? '';
    for (const edited of [
      rows.toSpliced(at, 1),
      rows.with(at, `${touched.trimEnd()}此外还做了另一件事。`),
      rows.toSpliced(at, 0, '此处插入一段原来没有的话，说明另一件事。'),
    ]) {
      const after = new Map(parse(edited.join('\n')).paragraphs.map(({ text, id }) => [text, id]));
      for (const { text, id } of before.paragraphs) {
        if (!touched.includes(text)) expect(after.get(text)).toBe(id);
      }
    }
  });
});
