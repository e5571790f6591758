import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ifExists, isSystemError } from '../corpus/disk-fault.ts';
import type { Shard } from '../corpus/shards.ts';
import { openStore } from '../corpus/store.ts';
import { languageNames, type LanguageName } from '../languages.ts';
import type { Settings } from '../settings.ts';
import { ownPages } from './integrations/own-pages.ts';
import type { Tell } from './progress-bar.ts';
import { writePictures } from './picture/write-pictures.ts';

/**
 * Make the pages of a shard in one language, with the scripts and styles of all pages, which are the
 * same in every shard; with those in the first language their pictures.
 *
 * @param folder to write
 */
export async function renderPages(
  language: LanguageName,
  folder: string,
  shard: Shard,
  { generatedDir, base }: Pick<Settings, 'generatedDir' | 'base'>,
  tell: Tell,
): Promise<void> {
  // The Astro config, the pages and their words read these from the environment.
  process.env.PAGES_LANGUAGE = language;
  process.env.GENERATED_DIR = generatedDir;
  // Astro moves files within the project's folder; each process has a folder of its own there.
  const outDir = join('.astro', `pages-${process.pid}`);
  for (const left of (ifExists(() => readdirSync('.astro')) ?? []).filter(isLeft)) {
    rmSync(join('.astro', left), { recursive: true, force: true });
  }
  try {
    // Loaded only now: it takes a second.
    const { build } = await import('astro');
    await build({ logLevel: 'warn', outDir, integrations: [ownPages(shard, tell)] });
    move(outDir, folder);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  if (language !== languageNames[0]) return;
  await writePictures(openStore(generatedDir).pictures(), folder, base, shard);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isSystemError(error, 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** True for the folder of a process that was killed. */
function isLeft(name: string): boolean {
  const pid = /^pages-(?<pid>\d+)$/u.exec(name)?.groups?.pid;
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return isSystemError(error, 'ESRCH');
  }
}
