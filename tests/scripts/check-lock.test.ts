import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const lock = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');

test.each([
  ['a package without a digest', /"integrity": "sha512-[^"]+",?/u, '', 'lock-integrity'],
  [
    'a package with a script',
    /"integrity"/u,
    '"hasInstallScript": true, "integrity"',
    'lock-script',
  ],
])('refuses a lock file with %s', (_, found, put, rule) => {
  const file = join(makeFolder(), 'package-lock.json');
  // The removed field may leave a comma at the end of its object.
  writeFileSync(file, lock.replace(found, put === '' ? '"other": "",' : put));
  const { status, stderr } = runScript('check-lock', [file]);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^\\S+ error Unexpected .+ \\[${rule}\\]\\n$`, 'u'));
});
