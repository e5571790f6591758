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
    expect(filesOf(corpus)).toEqual(before);
  });

  // The administrator may read every file.
  test.skipIf(process.getuid?.() === 0)('refuses a file without permission to read', async () => {
    writeFileSync(at('secret.txt'), makeReport('广州市海珠区赤岗街道2023年工作总结'));
    chmodSync(at('secret.txt'), 0);
    const { errors } = await add(copySeeds(folder, 'open'), [at('secret.txt')]);
    expect(errors[0]).toContain('[intake-unreadable]');
  });

  test('stores a file with the longest name that a disk takes, twice', async () => {
    const corpus = copySeeds(folder, 'long');
    const path = at(`${'长'.repeat(83)}.txt`);
    writeFileSync(path, makeReport('广州市海珠区赤岗街道2023年工作总结'));
    const options = { 'allow-duplicate': true };
    for (let run = 0; run < 2; run += 1) {
      expect((await add(corpus, [path], { options })).errors).toEqual([]);
    }
    const added = Object.keys(filesOf(corpus)).filter((name) => name.startsWith('长'));
    expect(added.sort()).toEqual([
      `${'长'.repeat(74)}-440105001-2-2023.txt`,
      `${'长'.repeat(80)}.txt`,
    ]);
  });

  test('names a file whose name is no UTF-8, and adds the others of its folder', async () => {
    const corpus = copySeeds(folder, 'broken names');
    mkdirSync(at('broken'));
    writeFileSync(at('broken/好.txt'), makeReport('广州市海珠区赤岗街道2023年工作总结'));
    writeFileSync(Buffer.from(`${at('broken')}/\xbc\xd7.txt`, 'latin1'), 'x');
    const { errors, output } = await add(corpus, [at('broken')]);
    expect(errors[0]).toMatch(/error Unexpected name that is no UTF-8, .*\[intake-unreadable\]$/u);
    expect(output).toContain('已添加 1 份');
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
