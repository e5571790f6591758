import { expect, test } from 'vitest';
import { NeighbourIndex } from '../../../../src/site/report/view/neighbours.ts';
import {
  haibin,
  jianghai,
  placeOf,
  shawan,
  summaryOf,
  xiqu,
} from '../../../support/report-summaries.ts';

const ids = (reports: { id: string }[]) => reports.map(({ id }) => id);
const neighbours = new NeighbourIndex([
  summaryOf('haibin', haibin, 2023, 2024),
  summaryOf('jianghai-2024', jianghai, 2024, 2025),
  summaryOf('jianghai-2023', jianghai, 2023, 2024),
  summaryOf('shawan', shawan, 2023, 2024),
  summaryOf('xiqu', xiqu, null, 2023),
]);

test('finds other years of the same place', () => {
  expect(ids(neighbours.of('jianghai-2023').samePlace)).toEqual(['jianghai-2024']);
});

test('finds the same year elsewhere, nearest places first', () => {
  expect(ids(neighbours.of('jianghai-2023').sameYear)).toEqual(['shawan', 'xiqu', 'haibin']);
  expect(ids(neighbours.of('xiqu').sameYear)).toEqual(['shawan', 'jianghai-2023', 'haibin']);
});

test('follows the order of the corpus', () => {
  const { previous, next } = neighbours.of('haibin');
  expect([previous?.id, next?.id]).toEqual([undefined, 'jianghai-2024']);
});

test('shows six reports of a year at most', () => {
  const many = Array.from({ length: 20 }, (_, number) =>
    summaryOf(`r-${number}`, placeOf(`4401050${String(number).padStart(5, '0')}`), 2020, null),
  );
  expect(ids(new NeighbourIndex(many).of('r-10').sameYear)).toHaveLength(6);
});

test('names a report that is not there', () => {
  expect(() => neighbours.of('nowhere')).toThrow('No report "nowhere"');
});
