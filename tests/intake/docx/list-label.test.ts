import { expect, test } from 'vitest';
import { writeLabel } from '../../../src/intake/docx/list-label.ts';

test.each<[string, Record<number, string>]>([
  ['decimalZero', { 1: '01', 12: '12' }],
  ['decimalFullWidth', { 12: '１２' }],
  ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '21' }],
  ['decimalEnclosedParen', { 3: '(3)' }],
  ['ideographDigital', { 10: '一〇' }],
  ['lowerLetter', { 1: 'a', 26: 'z', 27: 'aa', 53: 'aaa' }],
  ['upperLetter', { 2: 'B' }],
  ['lowerRoman', { 4: 'iv', 9: 'ix', 48: 'xlviii' }],
  ['upperRoman', { 1994: 'MCMXCIV' }],
])('writes numbers as %s', (format, labels) => {
  const level = { format, text: '%1.', start: 1 };
  for (const [value, label] of Object.entries(labels)) {
    expect(writeLabel(0, [level], [Number(value)])).toBe(`${label}.`);
  }
});
