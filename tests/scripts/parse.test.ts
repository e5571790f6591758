import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ReportSchema } from '../../src/schema/report.ts';
import { seedEntries, seedsFolder } from '../support/corpus.ts';
import { runScript } from '../support/run-script.ts';
import { copySeeds, makeFolder } from '../support/temporary-folder.ts';

const folder = makeFolder();
const parse = (...files: string[]) => runScript('parse', files);

test('prints a report of the corpus with its catalog entry', () => {
  const [entry] = seedEntries();
  const { status, stdout } = parse(join(seedsFolder, entry?.file ?? ''));
  expect(status).toBe(0);
  expect(ReportSchema.parse(JSON.parse(stdout))).toMatchObject({
    id: entry?.id,
    title: entry?.title,
    place: entry?.place,
  });
});

test('prints any other file with what its text says, and warns on standard error', () => {
  const file = join(folder, '某街道.txt');
  writeFileSync(file, '2023年工作总结\n一、甲。完成3亿元。\n三、丙。新增2家。\n');
  const { status, stdout, stderr } = parse(file);
  expect(status).toBe(0);
  expect(ReportSchema.parse(JSON.parse(stdout))).toMatchObject({ place: null, reviewYear: 2023 });
  expect(stderr).toContain(`${file}:3:1 warning Unexpected ordinal 三、, expected number 2`);
});

test('keeps the entry of a report beside others that are at fault, and tells of them', () => {
  const [entry] = seedEntries();
  const corpus = copySeeds(folder);
  writeFileSync(join(corpus, '草稿.txt'), '一、草稿');
  const { stdout, stderr } = parse(join(corpus, entry?.file ?? ''));
  expect(ReportSchema.parse(JSON.parse(stdout)).id).toBe(entry?.id);
  expect(stderr).toContain('Unexpected report 草稿.txt without an entry');
});

test.each([
  [['src'], 'src error Unexpected folder, expected a report'],
  [[], 'Unexpected arguments, expected one file'],
  [['missing.txt'], 'missing.txt error Unexpected missing file'],
  [['package-lock.json', 'package.json'], 'Unexpected arguments, expected one file'],
])('refuses %j', (files, problem) => {
  const { status, stdout, stderr } = parse(...files);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(problem);
});
