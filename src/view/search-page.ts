import type { ReportSummary } from '../schema/report.ts';
import type { Topic } from '../schema/topic.ts';
import { buildPlaceTree, type PlaceNode } from './place.ts';

/** One entry of a list to choose from. */
export interface SearchOption {
  value: string;
  label: string;
}

/** What the search form offers. */
export interface SearchPage {
  places: SearchOption[];
  years: number[];
  topics: SearchOption[];
}

/** Beyond this many places, only provinces and cities are offered: a longer list helps nobody. */
const MOST_PLACES = 400;
const INDENT = '\u3000';

/** @param summaries all reports */
export function searchPage(
  summaries: readonly ReportSummary[],
  taxonomy: readonly Topic[],
): SearchPage {
  const { roots } = buildPlaceTree(summaries);
  const all = placeOptions(roots, Infinity);
  const years = summaries.flatMap(({ reviewYear, planYear }) => [reviewYear, planYear]);
  return {
    places: all.length <= MOST_PLACES ? all : placeOptions(roots, 2),
    years: [...new Set(years.filter((year) => year !== null))].sort((a, b) => b - a),
    topics: taxonomy.map(({ id, name }) => ({ value: id, label: name })),
  };
}

function placeOptions(nodes: readonly PlaceNode[], depth: number, level = 0): SearchOption[] {
  if (depth === 0) return [];
  return nodes.flatMap(({ code, name, children }) => [
    { value: code, label: INDENT.repeat(level) + name },
    ...placeOptions(children, depth - 1, level + 1),
  ]);
}
