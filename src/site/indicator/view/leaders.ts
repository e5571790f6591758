import { gradePair } from '../../shared/comparability/comparability.ts';
import type { Paths } from '../../../paths.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { bySize } from './chart.ts';
import { groupWords, type GroupedValues } from './value-groups.ts';
import { type ShownValue, shownValue } from './value.ts';

/** The end of one kind of value: the greatest, or the first in a ranking. */
export interface LeaderLine extends ShownValue {
  /** What is compared, and how many of it. */
  words: string;
}

/** Only among values whose sizes may be compared without reserve is there one that leads. */
export function leaderLines({ leading }: GroupedValues, paths: Paths): LeaderLine[] {
  const words = indicatorStrings.answer;
  return [...leading.values()].flatMap((group) => {
    const { reference } = group;
    const alike = group.values.filter(
      (value) => gradePair(reference, value).grade === 'comparable',
    );
    const [first] = bySize(alike);
    if (!first) return [];
    const count = alike.length;
    const says =
      count === 1 ? words.only : reference.metric.kind === 'rank' ? words.first : words.most;
    return [{ ...shownValue(first, paths), words: says(groupWords(group), count) }];
  });
}
