import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const HEX_DIGITS = 12;

/**
 * Digest of the code and data that read and analyse a report; figures measured with another digest may
 * be out of date.
 *
 * @param root folder of the project
 */
export function programVersion(root: string): string {
  const hash = createHash('sha256');
  const files = globSync('src/{read,analyse}/**/*.{ts,yaml}', { cwd: root }).sort();
  if (files.length === 0) throw new Error(`expected the code of the program in ${root}/src`);
  for (const file of files) {
    hash.update(`${file.replaceAll('\\', '/')}\n`);
    hash.update(readFileSync(`${root}/${file}`));
  }
  return hash.digest('hex').slice(0, HEX_DIGITS);
}
