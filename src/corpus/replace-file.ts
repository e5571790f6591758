import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { tryTidy } from './lock.ts';

/** Write a file completely, or leave the old one unchanged. */
export function replaceFile(path: string, text: string): void {
  const next = `${path}.next`;
  try {
    writeFileSync(next, text, { flush: true });
    renameSync(next, path);
  } finally {
    tryTidy(() => {
      rmSync(next, { force: true });
    });
  }
}
