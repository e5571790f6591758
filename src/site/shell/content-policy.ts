import assert from 'node:assert';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** Scripts and styles that Astro copies into a page unchanged. */
const INLINE = /<(?<tag>script|style) is:inline>(?<text>[\s\S]*?)<\/\k<tag>>/gu;

/** Sources of the Content-Security-Policy that allow what stands in the components themselves. */
function inlineSources(folder: string): Record<'script' | 'style', string> {
  const sources = { script: new Set<string>(), style: new Set<string>() };
  for (const file of globSync(`${folder}/**/*.astro`)) {
    for (const { groups } of readFileSync(file, 'utf8').matchAll(INLINE)) {
      assert(groups?.text !== undefined, 'expected the named groups of INLINE');
      const digest = createHash('sha256').update(groups.text).digest('base64');
      sources[groups.tag === 'style' ? 'style' : 'script'].add(`'sha256-${digest}'`);
    }
  }
  return { script: [...sources.script].join(' '), style: [...sources.style].join(' ') };
}

const inline = inlineSources('src');

/**
 * Content-Security-Policy of every page: nothing runs or shows in it but what the build put there.
 * Pagefind's search is WebAssembly. Astro's own policy would name seven scripts of islands, which
 * no page has.
 */
export const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${inline.script}`,
  `style-src 'self' ${inline.style}`,
].join(';');
