/**
 * After an install: removes the C++ headers that the platform packages of Node bring along (a third
 * of each), since nothing is compiled against them. Runs on any Node, so it is plain JavaScript.
 */
import { readdirSync, rmSync } from 'node:fs';

for (const name of readdirSync('node_modules')) {
  if (/^node-(?:bin-)?(?:darwin|linux|win)-/u.test(name)) {
    rmSync(`node_modules/${name}/include`, { recursive: true, force: true });
  }
}
