import { posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { resolveReference } from '../../src/lab/lint/links.ts';
import { flattenSections } from '../../src/schema/section-tree.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { pageKinds } from '../support/page-kinds.ts';

const { site, base, files, text, bytes, json } = openBuiltSite();

/** Most kilobytes, compressed with gzip, that a page may ask for as it loads. */
const BUDGETS = { js: 12, css: 12 };
/** Pages that work by script load more of it. */
const TOOL_BUDGETS = { js: 16, css: 12 };
const TOOLS = /^(?:en\/)?(?:search|quote|metrics|compare|pins)\//u;
/** Static imports of a built module: `import"./a.js"`, `from"./a.js"`. */
const STATIC_IMPORT = /(?:from|import)\s*["'](?<address>\.{1,2}\/[^"']+)["']/gu;

const kilobytes = (file: string) => gzipSync(bytes(file)).length / 1024;

/** Stylesheets and modules that a page loads with itself. */
function assetsOf(page: string): Set<string> {
  const assets = new Set<string>();
  for (const { address } of site.page(page).references) {
    const file = resolveReference(address, page, base)?.file;
    if (file && files.includes(file) && /\.(?:js|css)$/u.test(file)) assets.add(file);
  }
  for (const asset of assets) {
    if (!asset.endsWith('.js')) continue;
    for (const { groups } of text(asset).matchAll(STATIC_IMPORT)) {
      if (groups?.address) assets.add(posix.join(posix.dirname(asset), groups.address));
    }
  }
  return assets;
}

const pages = pageKinds().filter(({ address }) => address === '' || address.endsWith('/'));

test.each(pages)('$kind loads few scripts and styles', ({ address }) => {
  const assets = [...assetsOf(`${address}index.html`)];
  for (const [ending, most] of Object.entries(TOOLS.test(address) ? TOOL_BUDGETS : BUDGETS)) {
    const sizes = assets.filter((asset) => asset.endsWith(`.${ending}`)).map(kilobytes);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (process.env.WEIGH) console.log(address, ending, total.toFixed(1));
    expect(total, `KB of ${ending}`).toBeLessThanOrEqual(most);
  }
});

/**
 * A page of a report against its bare text, each line in a paragraph, both as they travel. What search
 * engines and managers of references read (JSON-LD, Open Graph, citation_*) is 0.03 of it.
 */
const MOST_OF_BARE_TEXT = 1.8;

test('the longest report weighs little more than its text', () => {
  const travels = (words: string | Buffer) => brotliCompressSync(words).length;
  const ratios = z
    .array(ReportSummarySchema)
    .parse(json('data/reports.json'))
    .map(({ id }) => {
      const { paragraphs, outline, title } = ReportSchema.parse(json(`data/reports/${id}.json`));
      const lines = [
        ...paragraphs.map(({ start, text: words }) => ({ start, html: `<p>${words}` })),
        ...flattenSections(outline).flatMap(({ inline, start, marker, title: words }) =>
          inline ? [] : [{ start, html: `<h2>${marker ?? ''}${words}` }],
        ),
      ].toSorted((a, b) => a.start - b.start);
      const bare = `<!doctype html><title>${title ?? ''}</title>${lines.map(({ html }) => html).join('\n')}`;
      return { page: travels(bytes(`reports/${id}/index.html`)), bare: travels(bare) };
    })
    .toSorted((a, b) => b.bare - a.bare);
  const [longest] = ratios;
  if (!longest) throw new Error('expected a report');
  if (process.env.WEIGH) console.log(ratios);
  expect(longest.page / longest.bare).toBeLessThanOrEqual(MOST_OF_BARE_TEXT);
});
