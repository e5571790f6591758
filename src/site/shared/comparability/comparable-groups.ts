import type { ComparableValue } from './comparable-value.ts';
import { type Facet, facets } from './comparability-rules.ts';

/** Facets whose difference forbids a comparison: what one group must have in common. */
const dividing = facets.filter(({ differ }) => differ === 'incomparable');

/**
 * Partition into groups within which no pair is incomparable, in time linear in the values.
 * A value that does not state a facet goes with the stated ones of which there are most, where
 * its silence calls for no more than attention.
 *
 * @returns groups in the order of their first values; values keep their order
 */
export function comparableGroups(values: readonly ComparableValue[]): ComparableValue[][] {
  let groups: ComparableValue[][] = values.length === 0 ? [] : [[...values]];
  for (const facet of dividing) groups = groups.flatMap((group) => divide(group, facet));
  const order = new Map(values.map((value, index) => [value, index]));
  const first = ([value]: ComparableValue[]) => (value ? (order.get(value) ?? 0) : 0);
  return groups.sort((a, b) => first(a) - first(b));
}

function divide(
  group: readonly ComparableValue[],
  { only, of, unstated }: Facet,
): ComparableValue[][] {
  // A group of other values than those that have the facet keeps its one key.
  const byKey = Map.groupBy(group, (value) =>
    only === undefined || value.metric.kind === only ? of(value) : '',
  );
  const silent = byKey.get(null);
  if (!silent || unstated === 'incomparable') return [...byKey.values()];
  byKey.delete(null);
  const [most, ...others] = [...byKey.values()].sort((a, b) => b.length - a.length);
  if (!most) return [silent];
  const joined = new Set([...most, ...silent]);
  return [group.filter((value) => joined.has(value)), ...others];
}
