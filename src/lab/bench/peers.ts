import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured, sizedFiles } from './run-measured.ts';
import type { Usage } from './report-usage.ts';

/** Each text as one plain page, from JSON. */
const PAGE = `---
import { readFileSync, readdirSync } from 'node:fs';
const folder = process.env.PEER_TEXTS;
export const getStaticPaths = () =>
  readdirSync(process.env.PEER_TEXTS).map((file) => ({ params: { id: file.replace('.json', '') } }));
const [title, ...lines] = JSON.parse(readFileSync(\`\${folder}/\${Astro.params.id}.json\`, 'utf8'));
---
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><h1>{title}</h1>{lines.map((line) => <p>{line}</p>)}</body>
</html>
`;

/** What other programs take for the same texts. */
export interface PeerCost extends Usage {
  peer: 'astro' | 'pagefind';
  pages: number;
  bytes: number;
}

/**
 * Let Astro make plain pages of the texts of a corpus, and Pagefind its index of these pages, both without
 * any setting.
 *
 * @param corpus folder with texts
 * @param folder to fill, within the project, where Astro finds itself
 */
export function measurePeers(corpus: string, folder: string): PeerCost[] {
  const [texts, pages] = [join(folder, 'texts'), join(folder, 'src/pages')];
  for (const one of [texts, pages]) mkdirSync(one, { recursive: true });
  writeFileSync(join(pages, '[id].astro'), PAGE);
  const names = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
  for (const name of names) {
    const lines = readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean);
    writeFileSync(join(texts, name.replace(/txt$/u, 'json')), JSON.stringify(lines));
  }
  const site = join(folder, 'dist');
  const environment = { PEER_TEXTS: texts, ASTRO_TELEMETRY_DISABLED: '1' };
  const bytesOf = (of: string) => sizedFiles(of).reduce((sum, { bytes }) => sum + bytes, 0);
  const astro = join('node_modules', 'astro/bin/astro.mjs');
  const build = runMeasured(astro, ['build', '--root', folder, '--silent'], folder, environment);
  const made = { pages: names.length, bytes: bytesOf(site) };
  const pagefind = runMeasured(
    join('node_modules', 'pagefind/lib/runner/bin.cjs'),
    ['--site', site],
    folder,
  );
  return [
    { peer: 'astro', ...build, ...made },
    { peer: 'pagefind', ...pagefind, pages: names.length, bytes: bytesOf(join(site, 'pagefind')) },
  ];
}
