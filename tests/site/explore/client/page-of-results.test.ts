import { describe, expect, test } from 'vitest';
import { exploreResult } from '../../../../src/site/explore/client/page-of-results.ts';
import { chooseParts } from '../../../../src/site/explore/model/choose-parts.ts';
import {
  parseExploreState,
  type ExploreState,
} from '../../../../src/site/explore/model/explore-state.ts';
import { sortRows } from '../../../../src/site/explore/model/sort-rows.ts';
import { createPaths } from '../../../../src/paths.ts';
import { writeParts } from '../model/sample.ts';

const { manifest, rows } = writeParts(1);

/** What the explorer shows when only the parts that a state needs have been read. */
function show(address: string) {
  const state = parseExploreState(address);
  const wanted = chooseParts(manifest, state);
  const paths = new Set(wanted.map(({ path }) => path));
  return exploreResult({
    rows: wanted.flatMap(({ path }) => rows.get(path) ?? []),
    state,
    manifest,
    progress: { wanted: wanted.length, read: wanted.length, isReading: false },
    order: (found) => sortRows(found, state.sort, (a, b) => a.localeCompare(b, 'zh-CN')),
    isRead: (other: ExploreState) =>
      chooseParts(manifest, other).every(({ path }) => paths.has(path)),
    paths: createPaths('/'),
  });
}

describe('counts', () => {
  test('are given for every filter where all parts have been read', () => {
    const { counts, found } = show('?kind=amount');
    expect(Object.values(counts).every((count) => count !== null)).toBe(true);
    expect(new Map(counts.kind).get('amount')).toBe(found);
  });

  test('of other places and years are not given where their parts are unread', () => {
    const { counts } = show('?year=2021');
    expect(counts.year).toBe(null);
    expect(counts.place).not.toBe(null);
    expect(counts.unit).not.toBe(null);
    expect(show('?place=350000000000').counts.place).toBe(null);
  });
});

test('a page beyond the last is the last', () => {
  const { page, pages, lines } = show('?page=99');
  expect(page).toBe(pages);
  expect(lines.length).toBeGreaterThan(0);
});

describe('where nothing is found, it suggests', () => {
  test('each condition whose loss helps, with what is found then', () => {
    const { found, suggestions } = show(`?q=${encodeURIComponent('企业 >= 9000亿元')}&kind=amount`);
    expect(found).toBe(0);
    expect(suggestions.map(({ drop, found: without }) => [drop, (without ?? 0) > 0])).toEqual([
      [{ chip: { words: '数值 ≥ 9,000亿元', without: '企业' } }, true],
    ]);
  });

  test('a place or year without a number, whose other parts are unread', () => {
    const { suggestions } = show(`?q=${encodeURIComponent('注册企业')}&place=350000000000`);
    expect(suggestions).toContainEqual({ drop: { filter: 'place' }, found: null });
  });
});

test('a line shows the number inside its sentence, with the address at which it stands', () => {
  for (const { before, quote, after, href, value } of show('').lines) {
    expect(quote).not.toBe('');
    expect(before.length + after.length).toBeLessThanOrEqual(80);
    expect(href).toMatch(/^\/reports\/[^/]+\/#m-/u);
    expect(value).not.toBe('');
  }
});
