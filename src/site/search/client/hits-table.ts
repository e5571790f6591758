import { concordance, type ConcordanceRow } from '../model/concordance.ts';
import type { SectionHits } from '../model/hits.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { today } from '../../shared/browser/today.ts';
import { type DownloadTable, fileName } from '../../shared/download-table.ts';
import type { SearchEngine } from './engine.ts';
import type { SearchState } from './state.ts';

/** Reports that are read at once. */
const REPORTS_AT_ONCE = 20;
const NARROW = 12;
const WIDE = 40;
const wideFields: readonly string[] = ['left', 'right', 'section', 'link', 'citation'];

/**
 * All hits as a concordance, one occurrence a row.
 *
 * @throws if a text cannot be loaded
 */
export async function readHitsTable(
  engine: SearchEngine,
  { query, filters, scope, foldings }: SearchState,
): Promise<DownloadTable> {
  const sections: SectionHits[] = [];
  for (let read = 0, records = 1; read < records;) {
    const page = await engine.search(query, filters, read, REPORTS_AT_ONCE, { scope, foldings });
    sections.push(...page.sections);
    ({ read, records } = page);
  }
  return hitsTable(query, concordance(sections, location.origin, today()));
}

/** Rows of a concordance, as they can be taken away. */
export function hitsTable(query: string, rows: readonly ConcordanceRow[]): DownloadTable {
  return {
    name: fileName(words.title, query),
    columns: Object.entries(words.columns).map(([field, heading]) => ({
      field,
      heading,
      width: wideFields.includes(field) ? WIDE : NARROW,
      ...(field === 'status' && { words: { review: words.review, plan: words.plan } }),
    })),
    rows: rows.map((row) => ({ ...row })),
  };
}
