import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addColumn,
  columnNames,
  commonPart,
  compareViews,
  emptyCompareState,
  formatCompareState,
  moveLeft,
  parseCompareState,
  removeColumn,
  sharedModes,
  withPart,
  type ColumnChoice,
  type CompareState,
} from '../../../../src/site/compare/model/state.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const reportId = word.filter((id) => !/[:~]/u.test(id));
const column: fc.Arbitrary<ColumnChoice | null> = fc.option(
  fc.oneof(
    fc.record({ report: reportId, section: fc.option(word), part: fc.constant(null) }),
    fc.record({
      report: reportId,
      section: fc.constant(null),
      part: fc.constantFrom('review' as const, 'plan' as const),
    }),
  ),
);
const state: fc.Arbitrary<CompareState> = fc
  .array(column, { minLength: 2, maxLength: 4 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      topic: fc.option(word),
      view: fc.constantFrom(...compareViews),
      shared: fc.constantFrom(...sharedModes),
      together: fc.boolean(),
      shown: fc.constantFrom(...columnNames.slice(0, columns.length)),
    }),
  );

describe('the address of a comparison', () => {
  test('gives back every state unchanged', () => {
    fc.assert(
      fc.property(state, (original) => {
        expect(parseCompareState(formatCompareState(original))).toEqual(original);
      }),
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

  test.each<[string, (ColumnChoice | null)[]]>([
    [
      '?a=jianghai-2024:s-2&b=shawan-2023',
      [
        { report: 'jianghai-2024', section: 's-2', part: null },
        { report: 'shawan-2023', section: null, part: null },
      ],
    ],
    [
      '?a=x:%E4%B8%80&b=y~plan&c=&d=z~review',
      [
        { report: 'x', section: '一', part: null },
        { report: 'y', section: null, part: 'plan' },
        null,
        { report: 'z', section: null, part: 'review' },
      ],
    ],
  ])('reads %s', (query, columns) => {
    expect(parseCompareState(query).columns).toEqual(columns);
    expect(formatCompareState(parseCompareState(query))).toBe(query);
  });

  test('can be given by a form that names reports', () => {
    const state = parseCompareState('?topic=economy&report=x&report=y&report=z&report=v&report=w');
    expect(formatCompareState(state)).toBe('?a=x&b=y&c=z&d=v&topic=economy');
  });

  test('is empty where nothing is chosen', () => {
    expect(formatCompareState(emptyCompareState)).toBe('');
    expect(parseCompareState('')).toEqual(emptyCompareState);
    expect(parseCompareState('?a=&b=:&topic=&view=odd')).toEqual({
      ...emptyCompareState,
    });
  });

  test('that was cut off after a separator still gives what stands before it', () => {
    const columns = [
      { report: 'x', section: null, part: null },
      { report: 'y', section: null, part: 'plan' },
    ];
    expect(parseCompareState('?a=x:&b=y~plan:').columns).toEqual(columns);
    expect(formatCompareState(parseCompareState('?a=x:&b=y~plan:'))).toBe('?a=x&b=y~plan');
  });

  test('settles at once, however its parts are mixed up', () => {
    const part = fc.constantFrom(...['a=', 'b=', 'd=', 'topic=', 'view=rows', 'scroll=free']);
    const value = fc.constantFrom(
      ...['x', ':', '~', '~plan', '~review', '%3A', '%7E', '+', '%', '%FF'],
    );
    const query = fc.array(
      fc.tuple(part, fc.array(value)).map(([name, values]) => name + values.join('')),
    );
    fc.assert(
      fc.property(query, (parts) => {
        const parsed = parseCompareState(parts.join('&'));
        expect(parsed.columns.length).toBeGreaterThanOrEqual(2);
        expect(parseCompareState(formatCompareState(parsed))).toEqual(parsed);
      }),
    );
  });
});

describe('columns', () => {
  const of = (...reports: string[]): CompareState => ({
    ...emptyCompareState,
    columns: reports.map((report) =>
      report === '' ? null : { report, section: null, part: null },
    ),
  });
  const names = ({ columns }: CompareState) => columns.map((choice) => choice?.report ?? '');

  test('are added up to four, and removed down to two', () => {
    expect(names(addColumn(of('x', 'y')))).toEqual(['x', 'y', '']);
    expect(names(addColumn(of('x', 'y', 'z', 'w')))).toEqual(['x', 'y', 'z', 'w']);
    expect(names(removeColumn(of('x', 'y', 'z'), 1))).toEqual(['x', 'z']);
    expect(names(removeColumn(of('x', 'y'), 0))).toEqual(['y', '']);
  });

  test('show all their reviews, all their plans, or the whole again', () => {
    const { columns } = of('x', '', 'z');
    const section = { report: 'y', section: 's-1', part: null };
    const plans = withPart({ ...emptyCompareState, columns: [...columns, section] }, 'plan');
    expect(
      plans.columns.map((choice) => choice && `${choice.report}~${choice.part ?? ''}`),
    ).toEqual(['x~plan', null, 'z~plan', 'y~plan']);
    expect(commonPart(plans)).toBe('plan');
    expect(commonPart(withPart(plans, null))).toBeNull();
    expect(
      commonPart({ ...plans, columns: [...plans.columns.slice(0, 3), section] }),
    ).toBeUndefined();
    expect(commonPart(emptyCompareState)).toBeUndefined();
  });

  test('leave the one in sight when it is removed', () => {
    const state = { ...of('x', 'y', 'z'), shown: 'c' as const };
    expect(removeColumn(state, 0).shown).toBe('a');
    expect(parseCompareState('?a=x&b=y&shown=c').shown).toBe('a');
    expect(parseCompareState('?a=x&b=y&shown=b').shown).toBe('b');
  });

  test('change places with their left neighbours', () => {
    expect(names(moveLeft(of('x', 'y'), 1))).toEqual(['y', 'x']);
    expect(names(moveLeft(of('x', '', 'z'), 2))).toEqual(['x', 'z', '']);
    expect(names(moveLeft(of('x', 'y'), 0))).toEqual(['x', 'y']);
  });
});
