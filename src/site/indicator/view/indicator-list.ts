import type { Paths } from '../../../paths.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Topic } from '../../../schema/topic.ts';
import { indicatorStrings } from '../../../words/indicator.ts';
import { groupWords, type GroupedValues } from './value-groups.ts';
import { entryAt } from '../../shared/entry-at.ts';
import { valueWords } from '../../shared/metric-words.ts';

/** Indicators of one topic in the list of all. */
export interface IndicatorGroup {
  topic: string;
  href: string | undefined;
  rows: {
    name: string;
    href: string;
    definition: string;
    values: number;
    reports: number;
    /** Of the values that are most alike: 总量（实绩，全年，元），3 个：9.9亿元 至 12亿元. */
    spread: string;
  }[];
  /** Indicators that no report states yet. */
  unstated: { name: string; href: string }[];
}

/**
 * The registry by topic, in the order of the taxonomy; what has no topic of it comes last.
 *
 * @param groupedOf values of an indicator, sorted out
 */
export function indicatorGroups(
  indicators: readonly Indicator[],
  taxonomy: readonly Topic[],
  groupedOf: (indicator: Indicator) => GroupedValues,
  paths: Paths,
): IndicatorGroup[] {
  const known = new Set(taxonomy.map(({ id }) => id));
  const others = indicators.filter(({ topic }) => !known.has(topic));
  const statedOrNot = (group: readonly Indicator[]) => {
    const rows = group.map((indicator) => {
      const { id, name, definition } = indicator;
      const grouped = groupedOf(indicator);
      const counts = { values: grouped.values.length, reports: grouped.stating.size };
      return {
        name,
        href: paths.indicator(id),
        definition,
        ...counts,
        spread: spread(grouped),
      };
    });
    return {
      rows: rows.filter(({ values }) => values > 0),
      unstated: rows.filter(({ values }) => values === 0).map(({ name, href }) => ({ name, href })),
    };
  };
  return [
    ...taxonomy.map(({ id, name }) => ({
      topic: name,
      href: paths.topic(id),
      ...statedOrNot(indicators.filter(({ topic }) => topic === id)),
    })),
    { topic: indicatorStrings.index.otherTopic, href: undefined, ...statedOrNot(others) },
  ].filter(({ rows, unstated }) => rows.length + unstated.length > 0);
}

/** From the least to the most of the largest group; of fewer than two values there is no spread. */
function spread({ groups }: GroupedValues): string {
  const words = indicatorStrings.index;
  const [largest] = groups;
  if (!largest || largest.values.length < 2) return words.noSpread;
  const metrics = largest.values.map(({ metric }) => metric).sort((a, b) => a.value - b.value);
  const [least, most] = [entryAt(metrics, 0), entryAt(metrics, metrics.length - 1)];
  return words.spreadOf(groupWords(largest), metrics.length, valueWords(least), valueWords(most));
}
