import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyExploreState,
  formatExploreState,
  parseExploreState,
  sortKeys,
  type ExploreState,
} from '../../../../src/site/explore/model/explore-state.ts';
import { kinds, sides, statuses } from '../../../../src/site/explore/model/metric-codes.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const states: fc.Arbitrary<ExploreState> = fc.record({
  query: fc.oneof(fc.constant(''), text),
  filters: fc.record(
    {
      place: text,
      report: text,
      year: fc.integer({ min: 1000, max: 9999 }),
      topic: text,
      indicator: text,
      kind: fc.constantFrom(...kinds),
      unit: text,
      status: fc.constantFrom(...statuses),
      side: fc.constantFrom(...sides),
    },
    { requiredKeys: [] },
  ),
  sort: fc.option(
    fc.record(
      { by: fc.constantFrom(...sortKeys), descending: fc.boolean() },
      { noNullPrototype: true },
    ),
  ),
  page: fc.integer({ min: 1, max: 999_999 }),
});

test('any state survives the way into the address and back', () => {
  fc.assert(
    fc.property(states, (state) => {
      const address = new URL(`https://example.org/metrics/${formatExploreState(state)}`);
      expect(parseExploreState(address.search)).toEqual(state);
    }),
  );
});

test('the empty state adds nothing to the address', () => {
  expect(formatExploreState(emptyExploreState)).toBe('');
  expect(parseExploreState('')).toEqual(emptyExploreState);
});

test('an address can be read by people', () => {
  const state = { query: '增长 > 10%', filters: { year: 2024, kind: 'growth' as const } };
  expect(
    decodeURIComponent(formatExploreState({ ...state, sort: { by: 'value', descending: true } })),
  ).toBe('?q=增长+>+10%&year=2024&kind=growth&sort=-value');
});

test.each(['year=abc', 'kind=x', 'page=0', 'page=-1', 'sort=', 'sort=-', 'status=&side=up', '%'])(
  'what cannot be a value is as if it were absent: %s',
  (query) => {
    expect(parseExploreState(query)).toEqual(emptyExploreState);
  },
);
