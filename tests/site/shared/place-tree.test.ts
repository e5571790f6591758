import { describe, expect, test } from 'vitest';
import { buildPlaceTree, placeChain, visibleDepth } from '../../../src/site/shared/place-tree.ts';
import { type PlaceRow, placePage, placeRows } from '../../../src/site/place/view.ts';
import {
  haibin,
  jianghai,
  paths,
  placeOf,
  shawan,
  summaryOf,
  xiqu,
} from '../../support/report-summaries.ts';

const summaries = [
  summaryOf('haibin', haibin, 2023, 2024),
  summaryOf('jianghai-2024', jianghai, 2024, 2025),
  summaryOf('jianghai-2023', jianghai, 2023, 2024),
  summaryOf('shawan', shawan, 2023, 2024),
  summaryOf('xiqu', xiqu, null, 2023),
];
const tree = buildPlaceTree(summaries);

const draw = (rows: PlaceRow[], indent = ''): string[] =>
  rows.flatMap((row) => [
    `${indent}${row.name} ${row.summary}`,
    ...draw(row.children, `${indent}  `),
  ]);

describe('placeChain', () => {
  test.each([
    [jianghai, ['440000000000', '440100000000', '440105000000', '440105014000']],
    [xiqu, ['440000000000', '442000000000', '442000004000']],
    [placeOf('440100000000', '广东省', '广州市'), ['440000000000', '440100000000']],
    [placeOf('429004000000', '湖北省', null, '仙桃市'), ['420000000000', '429004000000']],
  ])('pads the codes of upper levels and skips missing ones (%#)', (place, codes) => {
    expect(placeChain(place).map(({ code }) => code)).toEqual(codes);
  });

  test('names a report of the whole country', () => {
    expect(placeChain(placeOf('000000000000')).map(({ name }) => name)).toEqual(['全国']);
  });
});

describe('placeRows', () => {
  test('shows the tree with counts and years', () => {
    expect(draw(placeRows(tree.roots, paths))).toEqual([
      '福建省 1 份，2023—2024',
      '  泉州市 1 份，2023—2024',
      '    鲤城区 1 份，2023—2024',
      '      海滨街道 1 份，2023—2024',
      '广东省 4 份，2023—2025',
      '  广州市 3 份，2023—2025',
      '    海珠区 2 份，2023—2025',
      '      江海街道 2 份，2023—2025',
      '    番禺区 1 份，2023—2024',
      '      沙湾街道 1 份，2023—2024',
      '  中山市 1 份，2023',
      '    西区街道 1 份，2023',
    ]);
  });

  test('stops at the level that would make the page too long', () => {
    expect([2, 4, 5, 9, 99].map((limit) => visibleDepth(tree.roots, limit))).toEqual([
      1, 1, 2, 3, 4,
    ]);
  });
});

describe('placePage', () => {
  test('leads up, down and to the neighbours', () => {
    const page = placePage(tree, '440100000000', paths);
    expect(page.crumbs).toEqual([
      { label: '地区', href: '/base/places/' },
      { label: '广东省', href: '/base/places/440000000000/' },
      { label: '广州市' },
    ]);
    expect(page.fullName).toBe('广东省广州市');
    expect(page.rows.map(({ name }) => name)).toEqual(['海珠区', '番禺区']);
    expect(page.siblings.map(({ name, children }) => [name, children])).toEqual([['中山市', []]]);
    expect(page.reports).toEqual([]);
  });

  test('lists the reports of a place, newest first', () => {
    const page = placePage(tree, jianghai.code, paths);
    expect(page.reports.map(({ id }) => id)).toEqual(['jianghai-2024', 'jianghai-2023']);
  });

  test('names a code without reports', () => {
    expect(() => placePage(tree, '110000000000', paths)).toThrow(
      'No reports under place code "110000000000"',
    );
  });
});
