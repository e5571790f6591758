import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Where the data of the corpus is written; paths are relative to the generated folder. What is written to
 * a name that ends in `.gz` is packed on the way.
 */
export interface CorpusSink {
  write(path: string, text: string): void;
  append(path: string, content: string | Uint8Array): void;
}

/** A folder on disk as a {@link CorpusSink}; missing folders are made. */
export function openSinkFolder(directory: string): CorpusSink {
  const made = new Set<string>();
  const pathOf = (path: string) => {
    const full = join(directory, path);
    const folder = dirname(full);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    return full;
  };
  return {
    write: (path, text) =>
      writeFileSync(pathOf(path), path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text),
    append: (path, content) => appendFileSync(pathOf(path), content),
  };
}
