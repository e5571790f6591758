import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openSiteFolder } from '../../src/lab/lint/built-site.ts';
import { readSettings } from '../../src/settings.ts';

/** The built site, with the base path it was built for. */
export function builtSite(): { folder: string; base: string } {
  const { outDir, base } = readSettings(process.env);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`${outDir} has no built site; run \`npm run build\` first`);
  }
  return { folder: outDir, base };
}

/** `reports/*`, `en/home`: the folders of a page, with a star for the name of the one. */
function kindOf(file: string): string {
  const [, language = '', path = ''] = /^(en\/)?(.*?)\/?(?:index\.html)?$/u.exec(file) ?? [];
  const [room = '', ...rest] = path.split('/');
  return language + ([room, ...rest.map(() => '*')].join('/') || 'home');
}

/** The built site with readers for what it holds. */
export function openBuiltSite() {
  const { folder, base } = builtSite();
  const site = openSiteFolder(folder, base);
  const files = [...site.files];
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const everyPage = files.filter(
    (file) => file.endsWith('.html') && !text(file).includes('http-equiv="refresh"'),
  );
  const largest = new Map<string, string>();
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  for (const file of everyPage) {
    const known = largest.get(kindOf(file));
    if (known === undefined || sizeOf(known) < sizeOf(file)) largest.set(kindOf(file), file);
  }
  const examples = new Set(largest.values());
  return {
    site,
    base,
    folder,
    files,
    /** Without those that only lead on to where a page has moved. */
    everyPage,
    /** The same, in English one of each kind: they differ from the Chinese ones in their words. */
    pages: everyPage.filter((file) => !file.startsWith('en/') || examples.has(file)),
    /** The largest page of each kind. */
    largest,
    text,
    json: (file: string): unknown => JSON.parse(text(file)),
    bytes: (file: string) => readFileSync(join(folder, file)),
  };
}
