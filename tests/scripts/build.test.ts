import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { seedsFolder } from '../support/corpus.ts';
import { runScript, startScript } from '../support/run-script.ts';
import { copyFewSeeds, copySeeds, makeFolder } from '../support/temporary-folder.ts';

/** Steps told of, and the signal that comes then. `faults.test.ts` kills at every call to the disk. */
const MOMENTS = [
  [0, 'SIGTERM'],
  [2, 'SIGKILL'],
  [5, 'SIGTERM'],
  [7, 'SIGTERM'],
] as const;

let folder: string;
beforeEach(() => {
  folder = makeFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
});

/** A folder on a disk that is not the project's; undefined where there is none. */
const otherDisk = () =>
  ['/dev/shm', '/run', tmpdir()].find(
    (path) => existsSync(path) && statSync(path).dev !== statSync('.').dev,
  );

const settings = (corpus: string) => ({
  CORPUS_DIR: corpus,
  OUT_DIR: join(folder, 'dist'),
  GENERATED_DIR: join(folder, 'generated'),
  // The English pages are built in the same way, and take as long again.
  LANGUAGES: 'zh',
});
const build = (corpus: string) => runScript('build', [], settings(corpus));

test('stops before the pages and leaves the last good site as it was', () => {
  const corpus = copySeeds(folder);
  writeFileSync(join(corpus, 'stray.txt'), '一、没有目录条目的报告');
  const { status, stderr } = build(corpus);
  expect(status).toBe(1);
  expect(stderr).toContain('Unexpected report stray.txt without an entry');
  expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(folder).sort()).toEqual(['corpus', 'dist']);
});

test('says what to do where the folder of the reports is missing', () => {
  const { status, stderr } = build(join(folder, 'nowhere'));
  expect(status).toBe(1);
  expect(stderr).toContain('name another folder in CORPUS_DIR [catalog-missing]');
});

test('counts a report that is left out, and goes on to tell of the others', () => {
  const corpus = copySeeds(folder);
  for (const name of readdirSync(corpus).filter((each) => /^00[13]/u.test(each))) {
    writeFileSync(join(corpus, name), '');
  }
  const { status, stdout, stderr } = build(corpus);
  expect(status).toBe(1);
  expect(stdout).toContain('3 reports read, 2 left out: 2 errors');
  expect(stderr.match(/ error Unexpected empty file/gu)).toHaveLength(2);
});

test('says where nothing can be written, what it expected and what to do', () => {
  writeFileSync(join(folder, 'file'), '');
  const place = join(folder, 'file/dist');
  const { status, stderr } = runScript('build', [], { ...settings(seedsFolder), OUT_DIR: place });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^\S+file\S* error Unexpected file .+, expected .+; .+ \[disk\]\n$/u);
});

test('leaves the last good site whole when it is ended, also on another disk, and builds the next time', async () => {
  const disk = makeFolder(otherDisk());
  const dist = join(disk, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the last good site');
  const elsewhere = { ...settings(copyFewSeeds(folder, 1)), OUT_DIR: dist };
  for (const [steps, signal] of MOMENTS) {
    const running = startScript('build', elsewhere);
    let told = 0;
    running.stdout?.on('data', (text: Buffer) => {
      told += text.toString().split('\n').length - 1;
      if (told >= steps) running.kill(signal);
    });
    if (steps === 0) running.kill(signal);
    await once(running, 'exit');
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toMatch(/^the last|<\/html>/u);
  }
  const first = startScript('build', elsewhere);
  const finished = once(first, 'exit');
  await once(first.stdout ?? first, 'data');
  const second = runScript('build', [], elsewhere);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain('expected one at a time');
  expect(await finished).toEqual([0, null]);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('</html>');
  expect(readdirSync(disk)).toEqual(['dist']);
  expect(readdirSync(folder).sort()).toEqual(['corpus', 'dist', 'generated']);
}, 600_000);
