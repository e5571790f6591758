import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedStrings } from '../../../src/analyse/passages/index.ts';
import { computingTime } from '../../../src/lab/bench/computing-time.ts';

test('finds what another text holds, the longest only, within a line', () => {
  expect(sharedStrings(['推进城市更新\n提速', '城市更新提速'], 2)).toEqual([
    [
      { at: 2, length: 4 },
      { at: 7, length: 2 },
    ],
    [
      { at: 0, length: 4 },
      { at: 4, length: 2 },
    ],
  ]);
  expect(sharedStrings(['甲乙丙', '丙乙甲', ''], 2)).toEqual([[], [], []]);
});

test('finds what trying every string finds', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const isShared = (at: number, end: number) =>
        end <= a.length && !a.slice(at, end).includes('\n') && b.includes(a.slice(at, end));
      const expected: { at: number; length: number }[] = [];
      for (let at = 0; at < a.length; at += 1) {
        let end = at;
        while (isShared(at, end + 1)) end += 1;
        const isLonger = at > 0 && isShared(at - 1, end);
        if (end - at >= 2 && !isLonger) expected.push({ at, length: end - at });
      }
      expect(sharedStrings([a, b], 2)[0]).toEqual(expected);
    }),
  );
});

test('ends for texts of one character, and takes ten times as long for ten times as much', () => {
  const costOf = (size: number) => {
    const before = computingTime();
    sharedStrings([`甲${'超'.repeat(size)}`, `${'超'.repeat(size)}乙`], 2);
    return computingTime() - before;
  };
  costOf(20_000);
  const [small = 0, large = 0] = [40_000, 400_000].map((size) =>
    Math.min(costOf(size), costOf(size), costOf(size)),
  );
  // Quadratic growth would be 100.
  expect(large / small).toBeLessThan(25);
});
