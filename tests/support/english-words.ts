import { readdirSync } from 'node:fs';

/** All words of a folder of `src/words/`: the texts themselves, what functions say left out. */
export async function wordsOf(
  folder: '../../src/words' | '../../src/words/en',
): Promise<Set<string>> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value.trim());
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const name of readdirSync(new URL(folder, import.meta.url))) {
    if (name.endsWith('.ts')) collect(await import(`${folder}/${name}`));
  }
  return found;
}
