/**
 * After an install: removes what nothing here reads from the installed packages, a tenth of their
 * size: source maps, and the C++ headers that the platform packages of Node bring along (a third of
 * each). Runs on any Node, so it is plain JavaScript.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = 'node_modules';

for (const name of readdirSync(PACKAGES)) {
  if (/^node-(?:bin-)?(?:darwin|linux|win)-/u.test(name)) {
    rmSync(join(PACKAGES, name, 'include'), { recursive: true, force: true });
  }
}
for (const file of readdirSync(PACKAGES, { recursive: true })) {
  if (/\.[cm]?(?:js|ts|css)\.map$/u.test(file)) rmSync(join(PACKAGES, file), { force: true });
}
