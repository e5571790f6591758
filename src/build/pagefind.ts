import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const MARK = 'data-pagefind-body';
/** What is shown of so many pages found shares a file. */
const PAGES_PER_FILE = 16;

/**
 * Let Pagefind index built pages, under `pagefind/`. Pages mark what it indexes (`PageTitle.astro` and
 * the headings of reports); pages without a mark, such as lists of all numbers, are left out. It is
 * given the marked parts alone, since it holds in memory what it is given. The text of the reports has
 * an index of its own.
 *
 * @param site folder of the pages
 */
export async function writePagefind(site: string): Promise<void> {
  try {
    const marked = pagesOf(site).flatMap((page) => {
      const bytes = readFileSync(join(site, page));
      if (!bytes.includes(MARK)) return [];
      // As bytes, since a part of a text would keep the whole of it in memory.
      return [{ page, content: Buffer.from(markedParts(bytes.toString('utf8'))) }];
    });
    const maxFragments = Math.ceil(marked.length / PAGES_PER_FILE);
    const { index, errors } = await createIndex({ maxFragments });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const { page, content } of marked) {
      const added = await index.addHTMLFile({ sourcePath: page, content: content.toString() });
      if (added.errors.length > 0) {
        throw new Error(`Pagefind could not read ${page}: ${added.errors.join('; ')}`);
      }
    }
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) {
      throw new Error(`Pagefind did not write its index: ${written.errors.join('; ')}`);
    }
  } finally {
    await close();
  }
}

/** Paths of all pages of a folder, in the order of their names. */
function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** A page of the marked parts of a page, each of which is a `div`. */
export function markedParts(html: string): string {
  const parts: string[] = [];
  for (let mark = html.indexOf(MARK); mark !== -1; mark = html.indexOf(MARK, mark)) {
    const start = html.lastIndexOf('<div', mark);
    mark = endOfDiv(html, mark);
    parts.push(html.slice(start, mark));
  }
  const [, language = ''] = /<html[^>]*\blang="(?<tag>[^"]*)"/u.exec(html) ?? [];
  return `<!doctype html><html lang="${language}"><body>${parts.join('\n')}</body></html>`;
}

/** Where the `div` ends in whose first tag a place is. */
function endOfDiv(html: string, at: number): number {
  const tags = /<(?<closing>\/?)div\b[^>]*>/gu;
  tags.lastIndex = at;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag.groups?.closing === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  throw new Error(`expected the end of a part that is marked ${MARK}`);
}
