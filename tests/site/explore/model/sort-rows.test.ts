import { expect, test } from 'vitest';
import { sortRows } from '../../../../src/site/explore/model/sort-rows.ts';
import { sortKeys } from '../../../../src/site/explore/model/explore-state.ts';
import { writeParts } from './sample.ts';

const rows = [...writeParts(40).rows.values()].flat();
const compare = (a: string, b: string) => a.localeCompare(b, 'zh-CN');
const corpus = sortRows(rows, null, compare);
const place = new Map(corpus.map((row, index) => [row, index]));

test.each(
  sortKeys.flatMap((by) => [
    { by, descending: false },
    { by, descending: true },
  ]),
)('equal rows keep the order of the corpus, whatever order they came in: %j', (sort) => {
  const sorted = sortRows(rows, sort, compare);
  expect(new Set(sorted)).toEqual(new Set(rows));
  expect(sortRows(rows.toReversed(), sort, compare)).toEqual(sorted);
  sorted.forEach((row, index) => {
    const previous = sorted[index - 1];
    if (!previous) return;
    const isEqual =
      sort.by === 'value'
        ? row.unit === previous.unit && row.value === previous.value
        : sort.by === 'place'
          ? row.report.place === previous.report.place
          : sort.by === 'label'
            ? row.label === previous.label
            : row.years?.from === previous.years?.from && row.years?.to === previous.years?.to;
    if (isEqual) expect(place.get(row)).toBeGreaterThan(place.get(previous) ?? Infinity);
  });
});

test('numbers are compared within one unit only', () => {
  const sorted = sortRows(rows, { by: 'value', descending: true }, compare);
  const changes = sorted.filter((row, index) => row.unit !== sorted[index - 1]?.unit);
  expect(changes).toHaveLength(new Set(rows.map(({ unit }) => unit)).size);
  sorted.forEach((row, index) => {
    const next = sorted[index + 1];
    if (next?.unit === row.unit) expect(next.value).toBeLessThanOrEqual(row.value);
  });
});
