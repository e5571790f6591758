import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatPins,
  isSamePin,
  joinPins,
  MOST_PINS,
  movePin,
  parsePins,
} from '../../../../src/site/pins/model/state.ts';
import type { Pin } from '../../../../src/schema/pin.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/u);
const pin: fc.Arbitrary<Pin> = fc.record({
  report: slug,
  id: fc.tuple(fc.constantFrom('p-', 's-'), slug).map((parts) => parts.join('')),
  note: fc.string({ unit: 'binary', maxLength: 150 }).map((note) => note.toWellFormed()),
});
const pins = fc.uniqueArray(pin, { maxLength: MOST_PINS, comparator: isSamePin });

describe('the link of pins', () => {
  test('gives back every list unchanged and in order', () => {
    fc.assert(
      fc.property(pins, (original) => {
        const { hash } = new URL(`https://example.org/pins/#${formatPins(original)}`);
        expect(parsePins(hash)).toEqual(original);
      }),
    );
  });

  test('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parsePins(text);
        expect(parsePins(formatPins(parsed))).toEqual(parsed);
      }),
    );
  });

  test('leaves out what is no pin, repeats, and what is too much', () => {
    const broken = '#pin=a:p-1:%E4%BD&x=1&pin=&pin=../b:p-1&pin=b:m-1&pin=a:p-1:again&pin=b:s-2';
    expect(parsePins(broken)).toEqual([
      { report: 'a', id: 'p-1', note: '%E4%BD' },
      { report: 'b', id: 's-2', note: '' },
    ]);
    const many = Array.from({ length: 150 }, (_, n) => ({ report: 'a', id: `p-${n}`, note: '' }));
    expect(parsePins(formatPins(many))).toEqual(many.slice(0, MOST_PINS));
  });
});

describe('a list of pins', () => {
  const [a, b] = parsePins('pin=a:p-1&pin=b:p-1');
  const own = [a, b].filter((known) => known !== undefined);

  test('is joined with another without repeats, own notes first', () => {
    const joined = joinPins(own, parsePins('pin=b:p-1:theirs&pin=c:p-1'));
    expect(formatPins(joined)).toBe('pin=a:p-1&pin=b:p-1&pin=c:p-1');
  });

  test('joined holds no more than a tray does', () => {
    const many = (report: string, count: number) =>
      Array.from({ length: count }, (_, n) => ({ report, id: `p-${n}`, note: '' }));
    expect(joinPins(many('a', 70), many('b', 70))).toEqual([...many('a', 70), ...many('b', 30)]);
  });

  test('moves a pin one step and stays as it is at the ends', () => {
    expect(formatPins(movePin(own, 1, -1))).toBe('pin=b:p-1&pin=a:p-1');
    expect(movePin(own, 1, 1)).toEqual(own);
    expect(movePin(own, 0, -1)).toEqual(own);
  });
});
