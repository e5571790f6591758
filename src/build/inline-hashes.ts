import assert from 'node:assert';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

type Hash = `sha256-${string}`;

/** Scripts and styles that Astro copies into a page unchanged. */
const INLINE = /<(?<tag>script|style) is:inline>(?<text>[\s\S]*?)<\/\k<tag>>/gu;

/** Hashes of the inline scripts and styles of all components, for the Content-Security-Policy. */
export function inlineHashes(folder: string): Record<'script' | 'style', Hash[]> {
  const hashes = { script: new Set<Hash>(), style: new Set<Hash>() };
  for (const file of globSync(`${folder}/**/*.astro`)) {
    for (const { groups } of readFileSync(file, 'utf8').matchAll(INLINE)) {
      assert(groups?.text !== undefined, 'expected the named groups of INLINE');
      const digest = createHash('sha256').update(groups.text).digest('base64');
      hashes[groups.tag === 'style' ? 'style' : 'script'].add(`sha256-${digest}`);
    }
  }
  return { script: [...hashes.script], style: [...hashes.style] };
}
