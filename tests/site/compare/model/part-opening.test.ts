import { expect, test } from 'vitest';
import { openingOf } from '../../../../src/site/compare/model/part-opening.ts';
import { sampleSection } from './sample.ts';

const from = (id: string, start: number, end: number, fields = {}) =>
  sampleSection({ id, start, headingEnd: start, end, ...fields });
const numbered = { marker: '一、' };
const ids = (...parameters: Parameters<typeof openingOf>) =>
  openingOf(...parameters).map(({ id }) => id);

test('the chapter that holds a part opens it, and its subsections do not', () => {
  const item = from('item', 10, 100, numbered);
  const review = from('review', 0, 100, { ...numbered, children: [item] });
  const plan = from('plan', 100, 200, { status: 'plan', children: [] });
  expect(ids([review, plan], 'review')).toEqual(['review']);
  expect(ids([review, plan], 'plan')).toEqual([]);
});

test('of chapters that share a part none opens it', () => {
  const chapters = [0, 50, 100].map((start) =>
    from(`${start}`, start, start + 50, {
      ...numbered,
      children: [from(`${start}-item`, start, start + 50)],
    }),
  );
  expect(ids(chapters, 'review')).toEqual([]);
});

test('an unnumbered section above all that is numbered opens its part', () => {
  const sections = [from('foreword', 0, 20), from('first', 20, 60, numbered), from('last', 60, 80)];
  expect(ids(sections, 'review')).toEqual(['foreword']);
  // Where nothing is numbered, each is a matter.
  expect(ids([from('one', 0, 20), from('two', 20, 40)], 'review')).toEqual([]);
});
