import type { Option } from '../../shared/form/option.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import type { Topic } from '../../../schema/topic.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { buildPlaceTree, type PlaceNode } from '../../shared/place-tree.ts';

/** A list of the search form. */
export interface SearchList {
  /** Parameter of the address. */
  name: 'place' | 'year' | 'topic' | 'status' | 'kind' | 'scope';
  options: Option[];
  /** False where one of the options is always chosen. */
  optional: boolean;
}

/** Beyond this many places, only provinces and cities are offered: a longer list helps nobody. */
const MOST_PLACES = 400;
const INDENT = '\u3000';

/**
 * Lists to choose from, in the order of the form.
 *
 * @param summaries all reports
 */
export function searchLists(
  summaries: readonly ReportSummary[],
  taxonomy: readonly Topic[],
): SearchList[] {
  const topics = taxonomy.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { name: 'place', options: offeredPlaces(summaries), optional: true },
    { name: 'year', options: yearOptions(summaries), optional: true },
    { name: 'topic', options: topics, optional: true },
    {
      name: 'status',
      options: labelled({ review: words.review, plan: words.plan }),
      optional: true,
    },
    { name: 'kind', options: labelled(words.kinds), optional: true },
    { name: 'scope', options: labelled(words.scopes), optional: false },
  ];
}

function labelled(labels: Record<string, string>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** All years that a report reviews or plans, the latest first. */
function yearOptions(summaries: readonly ReportSummary[]): Option[] {
  const years = summaries.flatMap(({ reviewYear, planYear }) => [reviewYear, planYear]);
  return [...new Set(years.filter((year) => year !== null))]
    .sort((a, b) => b - a)
    .map((year) => ({ value: `${year}`, label: words.yearOption(year) }));
}

function offeredPlaces(summaries: readonly ReportSummary[]): Option[] {
  const { roots } = buildPlaceTree(summaries);
  const all = placeOptions(roots, Infinity);
  return all.length <= MOST_PLACES ? all : placeOptions(roots, 2);
}

function placeOptions(nodes: readonly PlaceNode[], depth: number, level = 0): Option[] {
  if (depth === 0) return [];
  return nodes.flatMap(({ code, name, children }) => [
    { value: code, label: INDENT.repeat(level) + name },
    ...placeOptions(children, depth - 1, level + 1),
  ]);
}
