import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Let Pagefind index built pages, under `pagefind/`. Pages mark what it indexes (`PageTitle.astro` and
 * the headings of reports); pages without a mark, such as lists of all numbers, are left out. The text
 * of the reports has an index of its own.
 *
 * @param site folder of the pages
 */
export async function writePagefind(site: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) {
      throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) {
      throw new Error(`Pagefind did not write its index: ${written.errors.join('; ')}`);
    }
  } finally {
    await close();
  }
}
