import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltSite } from './links.ts';
import { parsePage, referencesOf, type PageReferences } from './parse-page.ts';

/** The folder of a built site, for following its links; each page is parsed once. */
export function openSiteFolder(folder: string, base: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = new Map<string, PageReferences>();
  return {
    files: new Set(files),
    base,
    page(file) {
      const known = pages.get(file);
      if (known) return known;
      const page = referencesOf(parsePage(readFileSync(join(folder, file), 'utf8')));
      pages.set(file, page);
      return page;
    },
  };
}
