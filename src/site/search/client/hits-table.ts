import { concordance, type ConcordanceRow } from '../model/concordance.ts';
import type { SectionHits } from '../model/hits.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { today } from '../../shared/browser/today.ts';
import { fileName, tableColumns, type DownloadTable } from '../../shared/download-table.ts';
import type { SearchWorker } from './ask-worker.ts';
import type { SearchState } from './state.ts';

/** Reports that are read at once. */
const REPORTS_AT_ONCE = 20;
const columns = tableColumns(words.columns, ['left', 'right', 'section', 'link', 'citation'], {
  status: { review: words.review, plan: words.plan },
});

/**
 * All hits as a concordance, one occurrence a row.
 *
 * @throws if a text cannot be loaded
 */
export async function readHitsTable(
  worker: SearchWorker,
  { query, filters, scope, foldings }: SearchState,
): Promise<DownloadTable> {
  const sections: SectionHits[] = [];
  for (let read = 0, records = 1; read < records;) {
    const page = await worker.search(query, filters, read, REPORTS_AT_ONCE, { scope, foldings });
    sections.push(...page.sections);
    ({ read, records } = page);
  }
  return hitsTable(query, concordance(sections, location.origin, today()));
}

/** Rows of a concordance, as they can be taken away. */
export function hitsTable(query: string, rows: readonly ConcordanceRow[]): DownloadTable {
  return {
    name: fileName(words.title, query),
    columns,
    rows: rows.map((row) => ({ ...row })),
  };
}
