import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type LanguageName } from '../languages.ts';
import type { Settings } from '../settings.ts';

/** Most addresses of one file, after sitemaps.org. */
const MOST_ADDRESSES = 50_000;
/** Pages that are no place to come from a search, and one that leads to where it has moved. */
const LEFT_OUT = new Set(['embed/', 'offline/', 'pins/', 'topics/grid/']);
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Write `sitemap.xml`, which names the parts that name all pages, and `robots.txt`, which names it.
 *
 * @param folder of the site, which has the pages of one language
 * @param settings the origin of the site, the path under which it is served, and its languages
 */
export function writeSitemap(
  folder: string,
  { site, base, languages: names }: Pick<Settings, 'site' | 'base' | 'languages'>,
): void {
  const home = new URL(base, site).href;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const paths = globSync('**/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length))
    .filter((path) => !LEFT_OUT.has(path))
    .sort();
  const entries = names.flatMap((name) =>
    paths.map((path) =>
      entry('url', home + languages[name].folder + path, twins(home, names, path)),
    ),
  );
  const parts: string[] = [];
  for (let from = 0; from < entries.length; from += MOST_ADDRESSES) {
    const name = `sitemap-${parts.length + 1}.xml`;
    write(name, list('urlset', entries.slice(from, from + MOST_ADDRESSES)));
    parts.push(name);
  }
  const named = parts.map((name) => entry('sitemap', home + name));
  write('sitemap.xml', list('sitemapindex', named));
  write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`);
}

/** Links to one page in all languages. */
function twins(home: string, names: readonly LanguageName[], path: string): string {
  return names
    .map((name) => languages[name])
    .map(
      ({ tag, folder }) =>
        `<xhtml:link rel="alternate" hreflang="${tag}" href="${escape(home + folder + path)}"/>`,
    )
    .join('');
}

function entry(name: string, address: string, more = ''): string {
  return `<${name}><loc>${escape(address)}</loc>${more}</${name}>\n`;
}

function list(root: string, entries: readonly string[]): string {
  return `${XML}\n<${root} xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</${root}>\n`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
