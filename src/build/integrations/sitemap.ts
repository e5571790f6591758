import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Most addresses of one file, after sitemaps.org. */
const MOST_ADDRESSES = 50_000;
/** Pages that are no place to come from a search. */
const LEFT_OUT = new Set(['404/', 'embed/', 'offline/', 'pins/']);
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Astro integration: `sitemap.xml`, which names the parts that name all pages, and `robots.txt`, which
 * names it.
 *
 * @param home absolute address of the home page
 */
export function sitemap(home: string): AstroIntegration {
  return {
    name: 'duidu-sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const write = (name: string, text: string) =>
          writeFileSync(fileURLToPath(new URL(name, dir)), text);
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((path) => !LEFT_OUT.has(path))
          .sort();
        const parts: string[] = [];
        for (let from = 0; from < paths.length; from += MOST_ADDRESSES) {
          const name = `sitemap-${parts.length + 1}.xml`;
          write(name, list('urlset', 'url', home, paths.slice(from, from + MOST_ADDRESSES)));
          parts.push(name);
        }
        write('sitemap.xml', list('sitemapindex', 'sitemap', home, parts));
        write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`);
      },
    },
  };
}

function list(root: string, entry: string, home: string, paths: readonly string[]): string {
  const entries = paths.map(
    (path) => `<${entry}><loc>${escape(new URL(path, home).href)}</loc></${entry}>\n`,
  );
  return `${XML}\n<${root} xmlns="${NAMESPACE}">\n${entries.join('')}</${root}>\n`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
