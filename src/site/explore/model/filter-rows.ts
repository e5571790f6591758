import type { ExploreRow } from './decode-part.ts';
import { filterNames, type ExploreFilters, type FilterName } from './explore-state.ts';
import { parseMetricQuery, type QueryCondition } from './metric-query.ts';
import type { YearSpan } from './decode-part.ts';
import { sharedDigits } from '../../../schema/place-level.ts';
import { meets } from './value-range.ts';

/** Numbers read with this confidence are right in all fields in nearly all cases. */
export const SURE = 0.9;

/** What an option of a filter is counted by: a code, an id, a year, a word. */
type OptionCounts = Map<string, number>;

export interface FilteredRows {
  /** Rows that meet the query and every filter, in the order they came in. */
  rows: ExploreRow[];
  /**
   * For every filter: how many rows each of its options gives, the query and the other filters
   * staying as they are. Places are counted by their own code, years by every year of a span.
   */
  counts: Record<FilterName, OptionCounts>;
}

/** Rows that a query and filters let through, with the counts of all options, in one pass. */
export function filterRows(
  rows: readonly ExploreRow[],
  query: string,
  filters: ExploreFilters,
): FilteredRows {
  const conditions = parseMetricQuery(query).map(({ condition }) => condition);
  const active = filterNames.filter((name) => filters[name] !== undefined);
  const tests = active.map((name) => ({ name, passes: filterTest(name, filters) }));
  const result: FilteredRows = { rows: [], counts: emptyCounts() };
  for (const row of rows) {
    if (!conditions.every((condition) => meetsCondition(row, condition))) continue;
    const failed = tests.filter(({ passes }) => !passes(row));
    if (failed.length === 0) {
      result.rows.push(row);
      for (const name of filterNames) countOption(result.counts[name], name, row);
    } else if (failed.length === 1 && failed[0]) {
      countOption(result.counts[failed[0].name], failed[0].name, row);
    }
  }
  return result;
}

/** Rows whose names hold all words of a query before those that hold a word in their sentence only. */
export function namesFirst(rows: readonly ExploreRow[], query: string): ExploreRow[] {
  const words = parseMetricQuery(query).flatMap(({ condition }) =>
    condition.type === 'word' ? condition.text : [],
  );
  const isNamedSo = (row: ExploreRow) => words.every((word) => isNamed(row, word));
  return [...rows.filter(isNamedSo), ...rows.filter((row) => !isNamedSo(row))];
}

function isNamed({ names }: ExploreRow, word: string): boolean {
  return names.some((name) => name.includes(word));
}

/** Whether a row meets one condition of a query. */
function meetsCondition(row: ExploreRow, condition: QueryCondition): boolean {
  switch (condition.type) {
    case 'word':
      return isNamed(row, condition.text) || row.sentence.includes(condition.text);
    case 'years':
      return overlaps(row.years, condition);
    case 'quantity':
      return (
        (condition.kind === null || condition.kind === row.kind) &&
        (condition.unit === null || condition.unit === row.unit) &&
        meets(row.value, row.valueMax, condition.interval)
      );
  }
}

function filterTest(name: FilterName, filters: ExploreFilters): (row: ExploreRow) => boolean {
  const { place = '', year = 0, topic = '' } = filters;
  const prefix = sharedDigits(place);
  switch (name) {
    case 'place':
      return ({ report }) => report.place !== '' && report.place.startsWith(prefix);
    case 'report':
      return ({ report }) => report.id === filters.report;
    case 'year':
      return ({ years }) => overlaps(years, { from: year, to: year });
    case 'topic':
      return ({ topics }) => topics.includes(topic);
    case 'confidence':
      return ({ confidence }) => confidence >= (filters.confidence ?? 0);
    case 'indicator':
    case 'kind':
    case 'unit':
    case 'status':
    case 'side':
      return (row) => row[name] === filters[name];
  }
}

function countOption(counts: OptionCounts, name: FilterName, row: ExploreRow): void {
  for (const option of optionsOf(name, row)) counts.set(option, (counts.get(option) ?? 0) + 1);
}

function optionsOf(name: FilterName, row: ExploreRow): readonly string[] {
  switch (name) {
    case 'place':
      return row.report.place === '' ? [] : [row.report.place];
    case 'report':
      return [row.report.id];
    case 'year':
      return yearsOf(row.years);
    case 'topic':
      return row.topics;
    case 'indicator':
      return row.indicator === null ? [] : [row.indicator];
    case 'confidence':
      return row.confidence >= SURE ? [String(SURE)] : [];
    case 'kind':
    case 'unit':
    case 'status':
    case 'side':
      return [row[name]];
  }
}

function yearsOf(span: YearSpan | null): string[] {
  if (!span) return [];
  return Array.from({ length: span.to - span.from + 1 }, (_, index) => String(span.from + index));
}

function overlaps(years: YearSpan | null, { from, to }: YearSpan): boolean {
  return years !== null && years.from <= to && from <= years.to;
}

function emptyCounts(): Record<FilterName, OptionCounts> {
  const counts = filterNames.map((name): [FilterName, OptionCounts] => [
    name,
    new Map<string, number>(),
  ]);
  // Every name has its counts.
  return Object.fromEntries(counts) as Record<FilterName, OptionCounts>;
}
