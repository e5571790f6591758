import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedsFolder } from '../support/corpus.ts';

const project = join(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(corpus: string) {
  return spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      CORPUS_DIR: corpus,
      OUT_DIR: join(folder, 'dist'),
      GENERATED_DIR: join(folder, 'generated'),
    },
  });
}

test('stops before the pages and leaves the last good site as it was', () => {
  const corpus = join(folder, 'corpus');
  cpSync(seedsFolder, corpus, { recursive: true });
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
