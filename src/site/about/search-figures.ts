import type { searchStrings } from '../../words/search.ts';
import type { SearchEvaluation, SearchMeasure } from '../../schema/search-evaluation.ts';

/** The figures of one measured corpus, as text for the table: right answers as `120 / 120`, sizes as `41–58 KB`. */
export type SearchFigures = Record<keyof typeof searchStrings.figures.columns, string>;

const KILOBYTE = 1000;

/** @returns rows in the order of the measures */
export function searchFigures({ measures }: SearchEvaluation): SearchFigures[] {
  return measures.map((measure) => {
    const scopes = Object.values(measure.scopes);
    return {
      reports: String(measure.reports),
      queries: `${measure.strings.random} + ${measure.strings.terms}`,
      recall: measure.strings.recall.toFixed(3),
      precision: measure.strings.precision.toFixed(3),
      scopes: share(
        sum(scopes.map(({ equal }) => equal)),
        sum(scopes.map(({ queries }) => queries)),
      ),
      facets: share(measure.facets.equal, measure.facets.counts),
      cold: range(measure, 'bytes'),
      pagefind: range(measure, 'pagefindBytes'),
      warm: `${measure.warmMedian} ms`,
    };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const share = (part: number, whole: number) => `${part} / ${whole}`;

function range({ cold }: SearchMeasure, name: 'bytes' | 'pagefindBytes'): string {
  const sizes = cold.map((query) => Math.round(query[name] / KILOBYTE));
  return `${Math.min(...sizes)}–${Math.max(...sizes)} KB`;
}
