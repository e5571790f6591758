import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
/** Lines of code, each of which ends in a comment with the name of the rule that it breaks. */
const broken = readFileSync(join(import.meta.dirname, 'fixtures/broken.txt'), 'utf8');

test('lint reports what breaks a rule, with and without types', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'broken.ts'), broken);
  const compilerOptions = { typeRoots: [join(root, 'node_modules/@types')] };
  const options = { extends: join(root, 'tsconfig.json'), include: ['*.ts'], compilerOptions };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/oxlint/bin/oxlint'),
      ...['-c', join(root, 'oxlint.config.mjs'), '-f', 'unix', folder],
    ],
    { encoding: 'utf8' },
  );
  const expected = broken.split('\n').flatMap((line, index) => {
    const rule = / \/\/ (\S+)$/u.exec(line)?.[1];
    return rule === undefined ? [] : [`${index + 1} ${rule}`];
  });
  const found = stdout
    .split('\n')
    .map((line) => /:(\d+):\d+: .*[(/]([^()]+)\)?\]$/u.exec(line))
    .map((match) => `${match?.[1]} ${match?.[2]}`);
  expect(expected.length).toBeGreaterThan(60);
  expect(expected.filter((one) => !found.includes(one))).toEqual([]);
});
