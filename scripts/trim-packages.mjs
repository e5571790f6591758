/**
 * After an install: removes what nothing here reads from the installed packages, a sixth of their size.
 * Runs on any Node, so it is plain JavaScript.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';

const PACKAGES = 'node_modules';

/** What is left out, by its path in the folder of the packages. */
const UNREAD = [
  // Source maps.
  /\.[cm]?(?:js|ts|css)\.map$/u,
  // The C++ headers of the platform packages of Node, a third of each.
  /^node-(?:bin-)?(?:darwin|linux|win)-[^/]+\/include$/u,
  // The font of the pictures has five weights; they use one.
  /^@embedpdf\/fonts-sc\/fonts\/NotoSansHans-(?!Regular)/u,
  // Languages and colours of code: no page has any to colour.
  /^@shikijs\/(?:langs|themes)\/dist\/(?!index\.)/u,
  // Messages in other languages than English, and the command: oxlint holds its own type checker.
  /^typescript\/lib\/(?:[a-z]{2}(?:-[a-z]{2})?|_tsc\.js)$/u,
  // What people read, licences aside.
  /\/(?!licen[cs]e)[^/]*\.md$/iu,
  // What the same package holds in another form.
  /^zod\/src$/u,
  /^opencc-js\/dist\/(?:umd|esm-lib|esm\/(?:full|cn2t)\.js)$/u,
  /^csv-(?:parse|stringify)\/dist\/(?:iife|umd)$/u,
  /^(?:jszip|pako|csso|css-tree)\/dist\/[^/]*\.js$/u,
  /^svgo\/dist\/svgo\.browser\.js$/u,
  /^html-validate\/dist\/cjs$/u,
  /^linkedom\/worker\.js$/u,
  /^underscore\/(?:amd|modules|underscore-(?:esm|umd).*)$/u,
  /^prismjs\/(?:components|plugins|themes)\/.*\.min\.(?:js|css)$/u,
  /^vscode-(?:css|html)-languageservice\/lib\/esm$/u,
  /^mammoth\/mammoth\.browser/u,
  /^axe-core\/axe\.min\.js$/u,
  /^prettier\/(?:plugins\/[a-z-]+|standalone)\.js$/u,
  // Languages that are not formatted here.
  /^prettier\/plugins\/(?:angular|flow|glimmer|graphql|markdown|meriyah|yaml)\.mjs$/u,
  /^oxfmt\/dist\/(?:acorn|angular|flow|glimmer|graphql|jiti|meriyah|v[34])-/u,
  // The viewer of traces.
  /^playwright-core\/lib\/vite$/u,
];

for (const path of readdirSync(PACKAGES, { recursive: true })) {
  const name = path.split(sep).join('/');
  if (UNREAD.some((unread) => unread.test(name))) {
    rmSync(join(PACKAGES, path), { recursive: true, force: true });
  }
}
