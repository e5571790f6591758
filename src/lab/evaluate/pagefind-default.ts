import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { flattenSections } from '../../schema/section-tree.ts';
import type { Report } from '../../schema/report.ts';

/** Results that Pagefind's own interface shows at first. */
const RESULTS_AT_FIRST = 5;

/**
 * A site with Pagefind's own index of the same text, one page a report, as it is made without any
 * setting: what our search is weighed against.
 *
 * @returns the page (below `directory`) that searches for `?q=` and then has the title `done`
 * @throws if Pagefind refuses a page or cannot write
 */
export async function writePagefindSite(
  reports: Iterable<Report>,
  directory: string,
): Promise<string> {
  mkdirSync(directory, { recursive: true });
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const report of reports) {
      const added = await index.addHTMLFile({ url: report.url, content: pageOf(report) });
      if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    }
    const written = await index.writeFiles({ outputPath: join(directory, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  } finally {
    await close();
  }
  writeFileSync(join(directory, 'index.html'), SEARCH_PAGE);
  return 'index.html';
}

function pageOf({ title, id, leftovers, outline, paragraphs }: Report): string {
  const pieces = [
    ...paragraphs.map(({ start, text }) => ({ start, html: `<p>${escape(text)}</p>` })),
    ...flattenSections(outline)
      .filter(({ inline }) => !inline)
      .map(({ start, marker, title: words }) => ({
        start,
        html: `<h2>${escape(`${marker ?? ''}${words}`)}</h2>`,
      })),
  ].sort((a, b) => a.start - b.start);
  const heading = escape(title ?? leftovers[0]?.text ?? id);
  const body = pieces.map(({ html }) => html).join('\n');
  return `<!doctype html><html lang="zh-CN"><title>${heading}</title><body><h1>${heading}</h1>${body}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const SEARCH_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>…</title><script type="module">
const pagefind = await import('./pagefind/pagefind.js');
const { results } = await pagefind.search(new URLSearchParams(location.search).get('q'));
await Promise.all(results.slice(0, ${RESULTS_AT_FIRST}).map((result) => result.data()));
document.title = 'done';
</script></html>`;
