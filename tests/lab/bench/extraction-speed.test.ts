import { expect, test } from 'vitest';
import { measureExtraction } from '../../../src/lab/bench/extraction-speed.ts';
import { reportLines } from '../../../src/lab/bench/report-text.ts';
import { readLibrary, readPlaces } from '../../../src/lab/generate/read-library.ts';

test('counts characters of a text by the time that a run takes', () => {
  let time = 0;
  const now = () => (time += 250);

  const lines = ['全年新建公园12个。', '植树300棵。'];
  const [speed] = measureExtraction([{ name: 'sample', lines }], 3, now);

  expect(speed).toStrictEqual({ name: 'sample', characters: 17, metrics: 2, rate: 68, ratio: 1 });
});

test('makes report-like text of a given length, the same for the same seed', () => {
  const library = readLibrary('seeds');
  const places = readPlaces();

  const lines = reportLines(library, places, 30_000, 'a');

  expect(lines.join('')).toHaveLength(30_000);
  expect(reportLines(library, places, 30_000, 'a')).toStrictEqual(lines);
  expect(reportLines(library, places, 30_000, 'b')).not.toStrictEqual(lines);
});
