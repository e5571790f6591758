import type { Paths } from '../../../paths.ts';
import type { CorpusIndex } from '../../../schema/store.ts';

/** What the page of comparisons knows before anything is chosen. */
export interface ComparePageData {
  topics: { id: string; name: string; href: string }[];
  /** Names of indicators by id, as JSON for the element that shows the table. */
  indicatorNames: string;
}

export function comparePageData(
  { taxonomy, indicators }: Pick<CorpusIndex, 'taxonomy' | 'indicators'>,
  paths: Paths,
): ComparePageData {
  return {
    topics: taxonomy.map(({ id, name }) => ({ id, name, href: paths.topic(id) })),
    indicatorNames: JSON.stringify(indicators.map(({ id, name }) => [id, name])),
  };
}
