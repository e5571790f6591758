import { sharedDigits } from '../../../schema/place-level.ts';
import type { ExploreManifest, ExplorePartInfo } from '../../../schema/explore.ts';
import type { ExploreState } from './explore-state.ts';
import { parseMetricQuery } from './metric-query.ts';

/** Parts that may hold a row that the place, the year and the years of the query let through. */
export function chooseParts(
  { parts }: ExploreManifest,
  { query, filters }: Pick<ExploreState, 'query' | 'filters'>,
): ExplorePartInfo[] {
  const { place, year } = filters;
  const spans = parseMetricQuery(query).flatMap(({ condition }) =>
    condition.type === 'years' ? [condition] : [],
  );
  if (year !== undefined) spans.push({ type: 'years', from: year, to: year });
  return parts.filter(
    ({ firstPlace, lastPlace, years }) =>
      (place === undefined || mayHoldPlace(firstPlace, lastPlace, place)) &&
      spans.every(({ from, to }) => years.some((held) => from <= held && held <= to)),
  );
}

/** True where some code from `first` to `last` may lie in the unit `code`. */
function mayHoldPlace(first: string, last: string, code: string): boolean {
  const prefix = sharedDigits(code);
  return first.slice(0, prefix.length) <= prefix && prefix <= last.slice(0, prefix.length);
}
