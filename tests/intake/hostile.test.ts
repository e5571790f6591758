import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { add, filesOf, makeReport, type AddRun } from '../support/intake.ts';
import { copySeeds, makeFolder } from '../support/temporary-folder.ts';
import { hostileFiles, text } from './hostile-files.ts';

const folder = makeFolder();

describe('hostile files', () => {
  const good = '海珠 街道(定稿).txt';
  let run: AddRun;
  let before: Record<string, string>;
  let corpus: string;

  beforeAll(async () => {
    corpus = copySeeds(folder);
    before = filesOf(corpus);
    const files = join(folder, 'files');
    mkdirSync(files);
    for (const [name, content] of hostileFiles) writeFileSync(join(files, name), content);
    writeFileSync(join(files, good), makeReport('广州市海珠区赤岗街道2024年工作总结'));
    run = await add(corpus, [
      ...hostileFiles.map(([name]) => join(files, name)),
      join(files, good),
    ]);
  }, 120_000);

  test.each(hostileFiles.map(([name, , rule, words]) => ({ name, rule, words })))(
    'refuses $name with $rule',
    ({ name, rule, words }) => {
      const shown = name.replace('\n', '\ufffd');
      const lines = run.errors.filter((line) => line.startsWith(join(folder, 'files', shown)));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(words);
      expect(lines[0]).toMatch(/ error Unexpected .+, expected .+[;,] .+ \[[a-z0-9-]+\]$/u);
      expect(lines[0]).toContain(`[${rule}]`);
    },
  );

  test.each([
    ['nul.txt', text.split('\n').length, text.length - text.lastIndexOf('\n')],
    ['escape.txt', 1, 1],
    ['cut.txt', 7, 52],
    ['replaced.txt', 1, text.indexOf('江海') + 1],
  ])('says where %s is at fault', (name, line, column) => {
    const found = run.errors.find((error) => error.startsWith(join(folder, 'files', name)));
    expect(found).toContain(`${name}:${line}:${column} error Unexpected`);
  });

  test('does not stop the good file among them, and says that others failed', () => {
    expect(run.isDone).toBe(false);
    expect(run.errors.at(-1)).toContain(`${hostileFiles.length} 份没有添加`);
    const { 'catalog.yaml': catalog, [good]: text, ...rest } = filesOf(corpus);
    const { 'catalog.yaml': earlier = '', ...others } = before;
    expect(rest).toEqual(others);
    expect(text).toBeDefined();
    expect(catalog?.startsWith(earlier)).toBe(true);
    expect(Buffer.from(catalog ?? '', 'latin1').toString()).toContain('subdistrict: 赤岗街道');
  });
});
