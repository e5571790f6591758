import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../../../src/site/shared/comparability/difference.ts';
import { sampleReportOf, sampleValue, streetB } from './comparable-sample.ts';

const other = sampleReportOf(streetB);

describe('the difference of two values', () => {
  test('is told of amounts in their unit and as a share of the first', () => {
    expect(difference(sampleValue({ value: 200 }), sampleValue({ value: 250 }, other))).toEqual({
      absolute: 50,
      unit: '元',
      relative: 0.25,
      approximate: false,
    });
  });

  test('is told of percentages in points, never as a percentage of a percentage', () => {
    const share = { kind: 'share', unit: '%' } as const;
    expect(
      difference(
        sampleValue({ ...share, value: 98.2 }),
        sampleValue({ ...share, value: 99.16 }, other),
      ),
    ).toEqual({ absolute: 0.96, unit: '百分点', relative: undefined, approximate: false });
  });

  test('is not told of what was received and what was found or settled', () => {
    const cases = { kind: 'amount', unit: '件' } as const;
    const stages = ['接收矛盾纠纷', '排查矛盾纠纷', '化解矛盾纠纷', '办结矛盾纠纷'];
    for (const [index, label] of stages.entries()) {
      for (const next of stages.slice(index + 1)) {
        const [a, b] = [
          sampleValue({ ...cases, value: 808, label }),
          sampleValue({ ...cases, value: 70, label: next }, other),
        ];
        expect(difference(a, b)).toBeUndefined();
      }
    }
    const same = { ...cases, label: '化解矛盾纠纷' };
    expect(
      difference(sampleValue({ ...same, value: 8 }), sampleValue({ ...same, value: 7 }, other)),
    ).toMatchObject({ absolute: -1 });
  });

  test('is about where a value is', () => {
    const about = sampleValue({ value: 3, qualifier: '~' }, other);
    expect(difference(sampleValue({ value: 1 }), about)).toMatchObject({ approximate: true });
  });

  test('is exact between two thresholds that are promised', () => {
    const atLeast = { kind: 'growth', unit: '%', status: 'target', qualifier: '>' } as const;
    expect(
      difference(
        sampleValue({ ...atLeast, value: 6 }),
        sampleValue({ ...atLeast, value: 5 }, other),
      ),
    ).toMatchObject({ absolute: -1, approximate: false });
  });

  test('is no share of nothing', () => {
    expect(difference(sampleValue({ value: 0 }), sampleValue({ value: 3 }, other))).toMatchObject({
      absolute: 3,
      relative: undefined,
    });
  });

  test.each([
    ['values that are incomparable', { status: 'target' } as const],
    ['ranges', { valueMax: 7 }],
  ])('is not told of %s', (_, fields) => {
    expect(difference(sampleValue(fields, other), sampleValue())).toBeUndefined();
  });

  test('turns its sign with its values', () => {
    const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [first, second] = [sampleValue({ value: a }), sampleValue({ value: b }, other)];
        const there = difference(first, second)?.absolute ?? Number.NaN;
        const back = difference(second, first)?.absolute ?? Number.NaN;
        expect(there + back).toBe(0);
      }),
    );
  });
});
