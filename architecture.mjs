// @ts-check
import { readdirSync } from 'node:fs';

/**
 * The rooms of `src/` and what each may import; docs/architecture.md says what they hold. ESLint
 * holds every import of a `.ts` or `.astro` file against this table; what takes more than one import
 * to see (circles, what the browser reaches) is in `.dependency-cruiser.mjs`.
 */

/** What stands below all rooms: shapes, words, addresses, settings, what holds of all text. */
const base = [
  'schema',
  'words',
  'chinese-text.ts',
  'languages.ts',
  'paths.ts',
  'settings.ts',
  'sentence.ts',
  'radicals.ts',
];
const features = readdirSync('src/site').filter((name) => name !== 'shared' && name !== 'shell');
const stages = ['read', 'analyse', 'corpus'];
const site = ['shared', ...features].map((name) => `site/${name}`);

/** @type {Record<string, readonly string[]>} Room → what it may import from, itself aside. */
const rooms = {
  ...Object.fromEntries(base.map((room) => [room, base])),
  read: base,
  analyse: [...base, 'read'],
  corpus: [...base, 'read', 'analyse'],
  intake: [...base, ...stages],
  'site/shared': [...base, ...stages],
  ...Object.fromEntries(
    features.map((feature) => [
      `site/${feature}`,
      // Of another feature only what is pure.
      [...base, ...stages, 'site/shared', ...features.map((other) => `site/${other}/model`)],
    ]),
  ),
  'site/shell': [...base, ...site],
  build: [...base, ...stages, ...site],
  pages: [...base, 'site'],
  lab: [...base, ...stages, ...site, 'intake', 'build'],
};

/** The table as zones of `import-x/no-restricted-paths`. */
export const zones = Object.entries(rooms).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [...new Set([room, ...allowed])],
  message: `src/${room} may import from ${allowed.join(', ')} only; what both need moves down, see architecture.mjs.`,
}));
