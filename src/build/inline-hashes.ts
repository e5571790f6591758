import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

type Hash = `sha256-${string}`;

/** The few scripts and styles that stand in a page as they are written, before anything is painted. */
const INLINE = /<(?<tag>script|style) is:inline>(?<text>[\s\S]*?)<\/\k<tag>>/gu;

/** Their hashes, for the Content-Security-Policy: whatever else stands in a page is not run. */
export function inlineHashes(folder: string): Record<'script' | 'style', Hash[]> {
  const hashes = { script: new Set<Hash>(), style: new Set<Hash>() };
  for (const file of globSync(`${folder}/**/*.astro`)) {
    for (const { groups } of readFileSync(file, 'utf8').matchAll(INLINE)) {
      const digest = createHash('sha256')
        .update(groups?.text ?? '')
        .digest('base64');
      hashes[groups?.tag === 'style' ? 'style' : 'script'].add(`sha256-${digest}`);
    }
  }
  return { script: [...hashes.script], style: [...hashes.style] };
}
