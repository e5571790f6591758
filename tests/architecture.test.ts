import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { beforeAll, expect, test } from 'vitest';
import graphRules from '../.dependency-cruiser.mjs';
import { zones } from '../architecture.mjs';
import { makeFolder } from './support/temporary-folder.ts';

const root = join(import.meta.dirname, '..');

/** A file of each room, by its path under `src/`. */
const files = {
  schema: 'schema/report.ts',
  words: 'words/site.ts',
  read: 'read/decode.ts',
  analyse: 'analyse/index.ts',
  corpus: 'corpus/store.ts',
  intake: 'intake/extracted-text.ts',
  shared: 'site/shared/report-name.ts',
  feature: 'site/year/view.ts',
  model: 'site/compare/model/state.ts',
  client: 'site/pins/client/start.ts',
  component: 'site/compare/LiveComparison.astro',
  shell: 'site/shell/navigation.ts',
  build: 'build/analyse-reports.ts',
  lab: 'lab/bench/median.ts',
  page: 'pages/about.astro',
};
type Room = keyof typeof files;

const linter = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    ...astro.configs.base,
    {
      plugins: { 'import-x': importX },
      rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
    },
  ] as never,
});

const against: [Room, Room][] = [
  ['schema', 'read'],
  ['words', 'feature'],
  ['read', 'analyse'],
  ['analyse', 'corpus'],
  ['corpus', 'intake'],
  ['corpus', 'build'],
  ['intake', 'shared'],
  ['shared', 'model'],
  ['feature', 'client'],
  ['feature', 'component'],
  ['feature', 'shell'],
  ['feature', 'build'],
  ['component', 'client'],
  ['component', 'shell'],
  ['shell', 'build'],
  ['build', 'intake'],
  ['page', 'lab'],
  ['page', 'corpus'],
];
const along: [Room, Room][] = [
  ['analyse', 'read'],
  ['feature', 'model'],
  ['component', 'shared'],
  ['shell', 'client'],
  ['page', 'component'],
  ['lab', 'build'],
];

const importLine = (from: Room, to: Room): string => {
  const path = relative(dirname(files[from]), files[to]);
  return `import '${path.startsWith('.') ? path : `./${path}`}';\n`;
};
const isComponent = (room: Room) => files[room].endsWith('.astro');

async function isRefusedInComponent(from: Room, to: Room): Promise<boolean> {
  const filePath = join(root, 'src', files[from]);
  const [result] = await linter.lintText(`---\n${importLine(from, to)}---\n`, { filePath });
  if (!result) throw new Error(`expected ${filePath} to be linted`);
  return result.messages.some(({ message }) => message.includes('may import from'));
}

/** Imports of code that are against the table of rooms, of those that are tried here. */
let refusedInCode: string[];
beforeAll(async () => {
  const sources = new Map<string, string>();
  for (const [from, to] of [...against, ...along].filter(([room]) => !isComponent(room))) {
    const [path, other] = [`src/${files[from]}`, `src/${files[to]}`];
    sources.set(other, sources.get(other) ?? '');
    sources.set(path, (sources.get(path) ?? '') + importLine(from, to));
  }
  const violations = await violationsIn(Object.fromEntries(sources));
  refusedInCode = violations
    .filter(({ rule }) => rule.name.startsWith('room '))
    .map(({ from, to }) => `${from} imports ${to}`);
});

async function isRefused(from: Room, to: Room): Promise<boolean> {
  if (isComponent(from)) return isRefusedInComponent(from, to);
  return refusedInCode.includes(`src/${files[from]} imports src/${files[to]}`);
}

test.each(against)('reports that %s imports from %s', async (from, to) => {
  expect(await isRefused(from, to)).toBe(true);
});

test.each(along)('lets %s import from %s', async (from, to) => {
  expect(await isRefused(from, to)).toBe(false);
});

async function violationsIn(sources: Record<string, string>) {
  const folder = makeFolder();
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { forbidden, options } = graphRules;
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error('expected the graph as an object');
  return output.summary.violations;
}

async function brokenRules(sources: Record<string, string>): Promise<string[]> {
  return [...new Set((await violationsIn(sources)).map(({ rule }) => rule.name))];
}

test('reports files that import each other', async () => {
  expect(
    await brokenRules({ 'src/a.ts': "import './b.ts';", 'src/b.ts': "import './a.ts';" }),
  ).toEqual(['no-circle']);
});

test('reports browser code that reaches the parser, however many steps away', async () => {
  const sources = {
    'src/site/x/client/page.ts': "import '../model/y.ts';",
    'src/site/x/model/y.ts': "import '../../../sentence.ts';",
    'src/sentence.ts': "import './read/z.ts';",
    'src/read/z.ts': 'export {};',
  };
  expect(await brokenRules(sources)).toContain('browser-reaches-build');
});

test('reports browser code that reaches a module of Node', async () => {
  const sources = {
    'src/site/x/client/page.ts': "import '../model/y.ts';",
    'src/site/x/model/y.ts': "import 'node:fs';",
  };
  expect(await brokenRules(sources)).toEqual(['browser-reaches-build']);
});
