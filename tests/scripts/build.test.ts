import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { seedsFolder } from '../support/corpus.ts';
import { runScript, startScript } from '../support/run-script.ts';
import { copySeeds, makeFolder } from '../support/temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
});

const settings = (corpus: string) => ({
  CORPUS_DIR: corpus,
  OUT_DIR: join(folder, 'dist'),
  GENERATED_DIR: join(folder, 'generated'),
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

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'leaves the last good site whole when it is ended by %s at any moment, and builds the next time',
  async (signal) => {
    // At the start, and when each of the first steps is told of.
    for (const steps of [0, 1, 2, 3]) {
      const running = startScript('build', settings(seedsFolder));
      let told = 0;
      running.stdout?.on('data', (text: Buffer) => {
        told += text.toString().split('\n').length - 1;
        if (told >= steps) running.kill(signal);
      });
      if (steps === 0) running.kill(signal);
      await once(running, 'exit');
      expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toMatch(/^the last|<\/html>/u);
    }
    expect(build(seedsFolder).status).toBe(0);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('</html>');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'generated']);
  },
  120_000,
);

test('refuses to build a folder that another build is making', async () => {
  const first = startScript('build', settings(seedsFolder));
  const finished = once(first, 'exit');
  while (!existsSync(join(folder, '.dist-building'))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const second = build(seedsFolder);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain('expected one at a time');
  expect(await finished).toEqual([0, null]);
}, 120_000);
