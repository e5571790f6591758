import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const LockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.string().optional(), hasInstallScript: z.boolean().optional() }),
  ),
});
const root = join(import.meta.dirname, '..');
const { packages } = LockSchema.parse(
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
);
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('every package is pinned by its integrity', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('only packages that bring what they build with run a script when they are installed', () => {
  // Both only choose among platform packages that the lock file pins.
  const allowed = ['esbuild', 'fsevents', 'sharp'];
  const scripts = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//u, ''));
  expect(scripts.filter((name) => !allowed.includes(name))).toEqual([]);
});
