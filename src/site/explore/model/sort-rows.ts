import type { ExploreRow } from './decode-part.ts';
import type { ExploreSort } from './explore-state.ts';

/** Compares by the order of the corpus: reports as the site lists them, rows as in the text. */
function byCorpus(a: ExploreRow, b: ExploreRow): number {
  return a.report.order - b.report.order || a.index - b.index;
}

/**
 * Rows in the order asked for; equal rows keep the order of the corpus, whichever way is up.
 *
 * Numbers are compared within one unit only: by value, rows are grouped by unit, the most frequent
 * first. Rows without a year come last.
 *
 * @param compareWords how names are ordered
 */
export function sortRows(
  rows: readonly ExploreRow[],
  sort: ExploreSort | null,
  compareWords: (a: string, b: string) => number,
): ExploreRow[] {
  const sorted = rows.toSorted(byCorpus);
  if (!sort) return sorted;
  const sign = sort.descending ? -1 : 1;
  switch (sort.by) {
    case 'value': {
      const rank = unitRanks(sorted);
      return sorted.sort(
        (a, b) => (rank.get(a.unit) ?? 0) - (rank.get(b.unit) ?? 0) || sign * (a.value - b.value),
      );
    }
    case 'place':
      return sorted.sort((a, b) => sign * compareCodes(a.report.place, b.report.place));
    case 'year':
      return sorted.sort((a, b) => {
        if (!a.years || !b.years) return Number(a.years === null) - Number(b.years === null);
        return sign * (a.years.from - b.years.from || a.years.to - b.years.to);
      });
    case 'label': {
      const labels = [...new Set(sorted.map(({ label }) => label))].sort(compareWords);
      const rank = new Map(labels.map((label, index) => [label, index]));
      return sorted.sort((a, b) => sign * ((rank.get(a.label) ?? 0) - (rank.get(b.label) ?? 0)));
    }
  }
}

/** Units by falling frequency; equally frequent ones by their characters. */
function unitRanks(rows: readonly ExploreRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = [...counts].sort(([a, m], [b, n]) => n - m || compareCodes(a, b));
  return new Map(units.map(([unit], index) => [unit, index]));
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
