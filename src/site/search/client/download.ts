import { concordance } from '../model/concordance.ts';
import type { SectionHits } from '../model/hits.ts';
import { searchStrings as words } from '../../../words/search.ts';
import { toCsv } from '../../shared/csv.ts';
import { saveFile } from '../../shared/browser/save-file.ts';
import type { SearchEngine } from './engine.ts';
import type { SearchState } from './state.ts';

/** Reports that are read at once. */
const REPORTS_AT_ONCE = 20;
const NOT_IN_NAMES = /[^\p{L}\p{N}]+/gu;
const LONGEST_NAME = 40;

/**
 * Saves all hits as a concordance, one occurrence a row.
 *
 * @param progress is told how many reports have been read, of how many
 * @throws if a text cannot be loaded
 */
export async function downloadHits(
  engine: SearchEngine,
  { query, filters, scope, foldings }: SearchState,
  progress: (read: number, reports: number) => void,
): Promise<void> {
  const sections: SectionHits[] = [];
  for (let read = 0, records = 1; read < records;) {
    const page = await engine.search(query, filters, read, REPORTS_AT_ONCE, { scope, foldings });
    sections.push(...page.sections);
    ({ read, records } = page);
    progress(read, records);
  }
  const name = query.replace(NOT_IN_NAMES, '-').slice(0, LONGEST_NAME);
  const csv = writeConcordance(sections, location.origin);
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), words.fileName(name));
}

/** The rows as CSV, with the names of their columns. */
export function writeConcordance(sections: readonly SectionHits[], origin: string): string {
  const rows = concordance(sections, origin, ({ place, title, section, link }) =>
    words.citation(place, title, section, link),
  ).map((row) => ({ ...row, status: words[row.status] }));
  return toCsv(rows, { header: true, columns: words.columns, bom: true });
}
