import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { add, filesOf, makeReport } from '../support/intake.ts';
import { copySeeds, makeFolder } from '../support/temporary-folder.ts';

const folder = makeFolder();

describe('paths', () => {
  const at = (name: string) => join(folder, name);

  test.each([
    ['missing.txt', () => undefined, 'intake-missing'],
    ['file.txt/below.txt', () => writeFileSync(at('file.txt'), 'a'), 'intake-missing'],
    ['dangling.txt', () => symlinkSync(at('nowhere'), at('dangling.txt')), 'intake-missing'],
    ['loop.txt', () => symlinkSync(at('loop.txt'), at('loop.txt')), 'intake-unreadable'],
    [`${'长'.repeat(200)}.txt`, () => undefined, 'intake-unreadable'],
    ['none', () => mkdirSync(at('none')), 'intake-no-reports'],
    [
      'pictures',
      () => {
        mkdirSync(at('pictures'));
        writeFileSync(at('pictures/a.png'), 'a');
      },
      'intake-no-reports',
    ],
    ['../../../../dev/null', () => undefined, 'intake-special'],
    [
      'hundred megabytes.txt',
      () => {
        const file = openSync(at('hundred megabytes.txt'), 'w');
        ftruncateSync(file, 100 * 1024 * 1024);
        closeSync(file);
      },
      'intake-too-large',
    ],
  ])('refuses %s', async (name, make, rule) => {
    make();
    const corpus = copySeeds(folder, 'untouched');
    const before = filesOf(corpus);
    const path = name.startsWith('..') ? '/dev/null' : at(name);
    const { isDone, errors } = await add(corpus, [path]);
    expect(isDone).toBe(false);
    expect(errors[0]).toContain(`[${rule}]`);
    expect(errors[0]).toMatch(/ error Unexpected .+, expected .+; .+ \[[a-z-]+\]$/u);
    expect(filesOf(corpus)).toEqual(before);
  });

  test('refuses names that are no UTF-8, and takes the other files of their folder', async () => {
    const corpus = copySeeds(folder, 'names');
    mkdirSync(at('mixed'));
    const gbk = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]);
    const named = (ending: string) =>
      Buffer.concat([Buffer.from(`${at('mixed')}/`), gbk, Buffer.from(ending)]);
    writeFileSync(named('.txt'), '');
    mkdirSync(named(''));
    writeFileSync(at('mixed/好.txt'), makeReport('广州市海珠区赤岗街道2023年工作总结'));
    const { isDone, errors, output } = await add(corpus, [at('mixed')]);
    expect(isDone).toBe(false);
    expect(output).toContain('已添加 1 份');
    expect(errors.slice(0, 2).sort()).toEqual(
      ['', '.txt'].map(
        (ending) =>
          `${at('mixed')}/\ufffd\ufffd\ufffd\ufffd${ending} error Unexpected bytes in the name of the file that are no UTF-8, expected a name in UTF-8; rename the file [intake-file-name]`,
      ),
    );
  });

  test('stores a file with a name as long as a system allows', async () => {
    const corpus = copySeeds(folder, 'long');
    const path = at(`${'年度工作总结汇报'.repeat(10)}.txt`);
    writeFileSync(path, makeReport('广州市海珠区赤岗街道2023年工作总结'));
    expect((await add(corpus, [path])).errors).toEqual([]);
    const again = await add(corpus, [path], { options: { 'allow-duplicate': true } });
    expect(again.errors).toEqual([]);
    const names = Object.keys(filesOf(corpus)).filter((name) => name.startsWith('年度'));
    expect(names).toHaveLength(2);
    expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(230);
  });

  // The administrator may read every file.
  test.skipIf(process.getuid?.() === 0)('refuses a file without permission to read', async () => {
    writeFileSync(at('secret.txt'), makeReport('广州市海珠区赤岗街道2023年工作总结'));
    chmodSync(at('secret.txt'), 0);
    const { errors } = await add(copySeeds(folder, 'open'), [at('secret.txt')]);
    expect(errors[0]).toContain('[intake-unreadable]');
  });

  test('stores a file whose name has .. and backslashes under a safe name', async () => {
    const corpus = copySeeds(folder, 'safe');
    const path = at('..\\..\\外面 的*文件.txt');
    writeFileSync(path, makeReport('广州市海珠区赤岗街道2023年工作总结'));
    const { isDone } = await add(corpus, [path]);
    expect(isDone).toBe(true);
    const added = Object.keys(filesOf(corpus)).find((name) => name.includes('外面'));
    expect(added).toBe('外面 的-文件.txt');
    expect(readFileSync(join(corpus, added ?? ''))).toEqual(readFileSync(path));
  });
});
