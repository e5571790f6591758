/**
 * Check that the lock file pins the content of every package, and that no package runs a script that
 * could download something when it is installed: `npm run lint:lock [-- FILE]`.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Packages whose scripts only choose among platform packages that the lock file pins. */
const MAY_RUN_SCRIPTS = ['esbuild', 'fsevents'];
const PackageSchema = z.object({
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const LockSchema = z.object({ packages: z.record(z.string(), PackageSchema) });

const [file = 'package-lock.json'] = process.argv.slice(2);
const { packages } = LockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
for (const [path, { integrity, hasInstallScript }] of Object.entries(packages)) {
  if (path === '') continue;
  if (!integrity?.startsWith('sha512-')) {
    report(
      `Unexpected ${path} without a digest, expected sha512; install it anew`,
      'lock-integrity',
    );
  }
  if (hasInstallScript && !MAY_RUN_SCRIPTS.includes(path.replace(/^.*node_modules\//u, ''))) {
    report(
      `Unexpected install script of ${path}, expected none; use another package`,
      'lock-script',
    );
  }
}

function report(message: string, rule: string): void {
  console.error(`${file} error ${message} [${rule}]`);
  process.exitCode = 1;
}
