import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
];
/** A path in backticks, from the root of the project; `<feature>` stands for several. */
const quotedPath = /`(?<path>(?:src|tests|scripts|docs|seeds|\.github)\/[^`<*\s]*)`/gu;
/** The target of a link within the project. */
const link = /\]\((?<path>[\w./-]+)(?:#[^)]*)?\)/gu;

test.each(documents)('%s names only files and folders that exist', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const quoted = [...text.matchAll(quotedPath)].map(({ groups }) => groups?.path ?? '');
  const linked = [...text.matchAll(link)].map(({ groups }) =>
    join(document, '..', groups?.path ?? ''),
  );
  expect([...quoted, ...linked]).not.toHaveLength(0);
  expect([...quoted, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
