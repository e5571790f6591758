import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openSiteFolder } from '../../src/lab/lint/built-site.ts';
import { findBrokenReferences, formatBroken } from '../../src/lab/lint/links.ts';
import { parsePage } from '../../src/lab/lint/parse-page.ts';
import { ReportSchema } from '../../src/schema/report.ts';
import { runScript } from '../support/run-script.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const BASE = '/under/a-path/';
const CORPUS = 'tests/dist/fixtures/hostile';
const folder = makeFolder();
const [first, second] = [join(folder, 'first'), join(folder, 'second')];

/** Builds a corpus whose text looks like markup, to be served under a base path. */
function build(out: string): void {
  const { status, stderr } = runScript('build', [], {
    BASE_PATH: BASE,
    CORPUS_DIR: CORPUS,
    OUT_DIR: out,
    GENERATED_DIR: join(folder, 'generated'),
  });
  if (status !== 0) throw new Error(stderr);
}

// Two whole builds, which take minutes on a busy machine.
beforeAll(() => {
  build(first);
  build(second);
}, 600_000);

const id = 'hostile-markup-2024';
const page = () => readFileSync(join(first, 'reports', id, 'index.html'), 'utf8');
const report = () =>
  ReportSchema.parse(
    JSON.parse(readFileSync(join(first, 'data', 'reports', `${id}.json`), 'utf8')),
  );

test('shows text that looks like markup as text', () => {
  const tree = parsePage(page());
  const shown = toString(tree);
  for (const { text } of report().paragraphs) expect(shown).toContain(text);
  const scripts = selectAll('script', tree).map((script) => toString(script));
  expect(scripts.filter((script) => /alert\('一'\)|收尾/u.test(script))).toEqual([]);
  const marked = selectAll('main b, main img, main code', tree).map((element) => toString(element));
  for (const word of ['法治', '代码']) expect(marked).not.toContain(word);
  expect(selectAll('[onerror], [href^="javascript:"]', tree)).toEqual([]);
});

test('keeps the text in the data as it is in the source', () => {
  const source = readFileSync(join(CORPUS, 'markup.txt'), 'utf8');
  for (const { start, end, text } of report().paragraphs) {
    expect(source.slice(start, end)).toBe(text);
  }
});

test('has no broken link under a base path', () => {
  const broken = findBrokenReferences(openSiteFolder(first, BASE));
  const byAddress = Map.groupBy(broken, ({ address }) => address);
  expect([...byAddress.values()].flatMap(([one]) => (one ? [formatBroken(one)] : []))).toEqual([]);
});

test('gives the same bytes when built twice', () => {
  const digests = (root: string) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(root, file)).isFile())
      .sort()
      .map((file) => {
        const digest = createHash('sha256').update(readFileSync(join(root, file)));
        return `${digest.digest('hex')} ${file}`;
      });
  expect(digests(second)).toEqual(digests(first));
});
