import { SURE } from '../model/filter-rows.ts';
import { kinds, sides, statuses } from '../model/metric-codes.ts';
import type { CorpusIndex } from '../../../schema/store.ts';
import { exploreStrings } from '../../../words/explore.ts';
import { strings } from '../../../words/site.ts';
import type { Option } from '../../shared/form/option.ts';

/** A list of the explorer's form; options that only the data know are added in the browser. */
export interface ExploreList {
  name: 'year' | 'topic' | 'indicator' | 'kind' | 'unit' | 'status' | 'side' | 'confidence';
  options: Option[];
}

/** Lists to choose from, in the order of the form. */
export function exploreLists({
  taxonomy,
  indicators,
}: Pick<CorpusIndex, 'taxonomy' | 'indicators'>): ExploreList[] {
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return [
    { name: 'year', options: [] },
    { name: 'topic', options: taxonomy.map(named) },
    { name: 'indicator', options: indicators.map(named) },
    { name: 'kind', options: kinds.map((value) => ({ value, label: strings.kind[value] })) },
    { name: 'unit', options: [] },
    { name: 'status', options: statuses.map((value) => ({ value, label: strings.status[value] })) },
    { name: 'side', options: sides.map((value) => ({ value, label: strings.status[value] })) },
    { name: 'confidence', options: [{ value: String(SURE), label: exploreStrings.sure }] },
  ];
}
