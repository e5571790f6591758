import { cite } from '../../cite/model/citation.ts';
import type { searchStrings } from '../../../words/search.ts';
import type { SectionHits } from './hits.ts';

/** Characters of context on either side of the keyword. */
const CONTEXT = 40;

/** One row of a concordance (KWIC): an occurrence with its context and its source; the year may be empty. */
export type ConcordanceRow = Record<keyof typeof searchStrings.columns, string>;

/**
 * A row for every occurrence, in the order of the text.
 *
 * @param origin scheme and host that the root-relative addresses of reports are put behind
 * @param accessed date of citing, as an ISO date
 */
export function concordance(
  sections: readonly SectionHits[],
  origin: string,
  accessed: string,
): ConcordanceRow[] {
  return sections.flatMap(({ report, title, author, issued, place, url, path, hits, ...years }) =>
    hits.flatMap(({ id, status, text, matches }) => {
      const section = path.join(' › ');
      const work = { id: report, title, author, issued };
      const link = `${origin}${url}#${id}`;
      const source = {
        report: title,
        place,
        year: String((status === 'review' ? years.reviewYear : years.planYear) ?? ''),
        section,
        status,
        link,
        citation: cite('gb', work, { address: link, accessed }),
      };
      return matches.map(({ start, end }) => ({
        left: text.slice(Math.max(0, start - CONTEXT), start),
        keyword: text.slice(start, end),
        right: text.slice(end, end + CONTEXT),
        ...source,
      }));
    }),
  );
}
