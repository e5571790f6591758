import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyCompareState,
  formatCompareState,
  parseCompareState,
  swapSides,
  type CompareState,
  type SideChoice,
} from '../../src/compare/state.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const reportId = word.filter((id) => !id.includes(':'));
const side: fc.Arbitrary<SideChoice | null> = fc.option(
  fc.record({ report: reportId, section: fc.option(word) }),
);
const state: fc.Arbitrary<CompareState> = fc.record({
  sides: fc.record({ a: side, b: side }),
  topic: fc.option(word),
});

describe('the address of a comparison', () => {
  test('gives back every state unchanged', () => {
    fc.assert(
      fc.property(state, (original) => {
        expect(parseCompareState(formatCompareState(original))).toEqual(original);
      }),
      { numRuns: 1000 },
    );
  });

  test('is given back unchanged by every state', () => {
    fc.assert(
      fc.property(state, (original) => {
        const address = formatCompareState(original);
        expect(formatCompareState(parseCompareState(address))).toBe(address);
      }),
    );
  });

  test('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const parsed = parseCompareState(query);
        expect(parseCompareState(formatCompareState(parsed))).toEqual(parsed);
      }),
    );
  });

  test.each([
    ['?a=jianghai-2024:s-2&b=shawan-2023&topic=party', 'jianghai-2024', 's-2', 'shawan-2023', null],
    ['?a=x:s%3A1&b=y:%E4%B8%80', 'x', 's:1', 'y', '一'],
  ])('reads %s', (query, aReport, aSection, bReport, bSection) => {
    expect(parseCompareState(query).sides).toEqual({
      a: { report: aReport, section: aSection },
      b: { report: bReport, section: bSection },
    });
    expect(formatCompareState(parseCompareState(query))).toBe(query);
  });

  test('keeps the wrong id of a shared link, so that the page can name it', () => {
    expect(parseCompareState('?a=:s-1').sides.a).toEqual({ report: '', section: 's-1' });
  });

  test('is empty for the empty state', () => {
    expect(formatCompareState(emptyCompareState)).toBe('');
    expect(parseCompareState('?a=&b=&topic=')).toEqual(emptyCompareState);
  });
});

describe('swapping sides', () => {
  test('twice changes nothing, and the topic stays', () => {
    fc.assert(
      fc.property(state, (original) => {
        const swapped = swapSides(original);
        expect(swapped.topic).toBe(original.topic);
        expect(swapped.sides.a).toEqual(original.sides.b);
        expect(swapSides(swapped)).toEqual(original);
      }),
    );
  });
});
