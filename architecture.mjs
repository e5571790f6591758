// @ts-check
import { readdirSync } from 'node:fs';

/**
 * The rooms of `src/` and what each may import; docs/architecture.md says what they hold. What takes
 * more than one import to see (circles, what the browser reaches) is in `.dependency-cruiser.mjs`.
 */

/** What stands below all rooms: shapes, words, addresses, settings, what holds of all text. */
const base = [
  'schema',
  'words',
  'chinese-text.ts',
  'gb2312.ts',
  'languages.ts',
  'paths.ts',
  'settings.ts',
  'sentence.ts',
  'simplified.ts',
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

/** @type {(room: string, allowed: readonly string[]) => string} */
const remedy = (room, allowed) =>
  `src/${room} may import from ${allowed.join(', ')} only; what both need moves down, see architecture.mjs.`;

/** The table as zones of `import-x/no-restricted-paths`, for components. */
export const zones = Object.entries(rooms).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [...new Set([room, ...allowed])],
  message: remedy(room, allowed),
}));

/** The table as rules of dependency-cruiser, for all other code. */
export const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room ${room}`,
  comment: remedy(room, allowed),
  severity: /** @type {const} */ ('error'),
  from: { path: within([room]) },
  to: { path: '^src/', pathNot: within([room, ...allowed]) },
}));

/** @type {(rooms: readonly string[]) => string} */
function within(rooms) {
  return `^src/(${rooms.join('|').replaceAll('.', String.raw`\.`)})(/|$)`;
}
