import type { Paths } from '../paths.ts';
import type { PageRecord } from '../schema/page-record.ts';
import { codeAtLevel, placeLevels } from '../schema/place-level.ts';
import type { ReportSummary } from '../schema/report.ts';
import type { CorpusIndex } from '../schema/store.ts';
import { strings } from '../words/site.ts';

/**
 * The pages that a reader may look for by name: places of every level, reports, years, topics and
 * indicators. Of lists that go on over several pages the first one only.
 *
 * @param summaries in the order of the site
 */
export function pageRecords(
  summaries: readonly ReportSummary[],
  { taxonomy, indicators }: Pick<CorpusIndex, 'taxonomy' | 'indicators'>,
  paths: Paths,
): PageRecord[] {
  const years = summaries.flatMap(({ reviewYear, planYear }) => [reviewYear, planYear]);
  return [
    ...placeRecords(summaries, paths),
    ...summaries.map((report): PageRecord => {
      const title = report.title ?? report.id;
      return { url: report.url, kind: 'report', title, note: '', names: [title] };
    }),
    ...[...new Set(years)]
      .filter((year) => year !== null)
      .sort((a, b) => b - a)
      .map((year): PageRecord => {
        const title = strings.year.page(year);
        return { url: paths.year(year), kind: 'year', title, note: '', names: [title] };
      }),
    ...taxonomy.map(({ id, name, description }): PageRecord => {
      return { url: paths.topic(id), kind: 'topic', title: name, note: description, names: [name] };
    }),
    ...indicators.map(({ id, name, aliases, definition }): PageRecord => {
      const names = [name, ...aliases];
      return { url: paths.indicator(id), kind: 'indicator', title: name, note: definition, names };
    }),
  ];
}

function placeRecords(summaries: readonly ReportSummary[], paths: Paths): PageRecord[] {
  const records = new Map<string, PageRecord>();
  for (const { place } of summaries) {
    if (!place) continue;
    const within: string[] = [];
    for (const level of placeLevels) {
      const title = place[level];
      if (title === null) continue;
      const code = codeAtLevel(place.code, level);
      const note = within.join('');
      const url = paths.place(code);
      // A place is found by its own name, with or without those of the units around it.
      records.set(code, { url, kind: 'place', title, note, names: [title, note + title] });
      within.push(title);
    }
  }
  return [...records.values()];
}
