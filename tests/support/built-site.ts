import { existsSync, readFileSync } from 'node:fs';
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

/** The built site with readers for what it holds. */
export function openBuiltSite() {
  const { folder, base } = builtSite();
  const site = openSiteFolder(folder, base);
  const files = [...site.files];
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    site,
    base,
    folder,
    files,
    /** Without those that only lead on to where a page has moved. */
    pages: files.filter(
      (file) => file.endsWith('.html') && !text(file).includes('http-equiv="refresh"'),
    ),
    text,
    json: (file: string): unknown => JSON.parse(text(file)),
    bytes: (file: string) => readFileSync(join(folder, file)),
  };
}
