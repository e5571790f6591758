import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeReport } from '../support/intake.ts';
import { runScript } from '../support/run-script.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const folder = makeFolder();
const corpus = join(folder, 'corpus');
const file = join(folder, '赤岗 街道.txt');
writeFileSync(file, makeReport('广州市海珠区赤岗街道2024年工作总结'));

const add = (...files: string[]) => runScript('add', files, { CORPUS_DIR: corpus });

test('looks, asks for a confirmation, and writes', () => {
  const look = add('--dry-run', file);
  expect(look.status).toBe(0);
  expect(look.stdout).toContain('广东省广州市海珠区赤岗街道（乡级，440105001000）');

  const unconfirmed = add(file);
  expect(unconfirmed.status).toBe(1);
  expect(unconfirmed.stderr).toContain('add --yes to write');

  const done = add('--yes', file);
  expect(done.status).toBe(0);
  expect(readdirSync(corpus).sort()).toEqual(['catalog.yaml', '赤岗 街道.txt']);
});

test.each([
  [[], 'Unexpected command without a file'],
  [['--place', 'x', 'a.txt'], 'Unexpected value of --place: expected 2, 4, 6, 9 or 12 digits'],
  [['--review-year', '24', 'a.txt'], 'Unexpected value of --review-year'],
  [['--wrong', 'a.txt'], "Unknown option '--wrong'"],
  [['--title', 'x', 'a.txt', 'b.txt'], 'Unexpected --title with several files'],
  [['missing.txt'], 'missing.txt error Unexpected missing file'],
])('refuses %j', (files, problem) => {
  const { status, stderr } = add(...files);
  expect(status).toBe(1);
  expect(stderr).toContain(problem);
});
