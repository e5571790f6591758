import { close, createIndex } from 'pagefind';
import type { PageRecord } from '../schema/page-record.ts';
import { indexedWords, runsOf } from '../site/search/model/bigrams.ts';

/** A language that Pagefind does not segment: the words are made here. */
const LANGUAGE = 'unknown';

/**
 * Index the pages of the site by their names with Pagefind.
 *
 * @param directory folder of the bundle, which is made
 * @throws if Pagefind refuses a record or cannot write
 */
export async function writePageIndex(
  records: readonly PageRecord[],
  directory: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const { url, kind, title, note, names } of records) {
      const added = await index.addCustomRecord({
        url,
        content: names.flatMap(runsOf).flatMap(indexedWords).join(' '),
        language: LANGUAGE,
        meta: { title, kind, note, names: JSON.stringify(names) },
        filters: { kind: [kind] },
      });
      if (added.errors.length > 0) {
        throw new Error(`Pagefind refused the page ${url}: ${added.errors.join('; ')}`);
      }
    }
    const written = await index.writeFiles({ outputPath: directory });
    if (written.errors.length > 0) {
      throw new Error(`Pagefind did not write the index: ${written.errors.join('; ')}`);
    }
  } finally {
    await close();
  }
}
