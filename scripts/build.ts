/** Reports → finished site. Nothing of the last good site is touched until all has succeeded. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { loadAnalysisContext } from '../src/publish/analysis-context.ts';
import { buildCorpus } from '../src/publish/build-corpus.ts';
import { openCorpusFolder, openSinkFolder } from '../src/publish/corpus-folder.ts';
import { formatMessages } from '../src/publish/format-messages.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings(process.env);
const generated = stage(settings.generatedDir);
const dist = stage(settings.outDir);

try {
  if (timed('Reports parsed', parseCorpus)) {
    // The Astro config and the page routes read their folders from the environment.
    process.env.GENERATED_DIR = generated.next;
    process.env.OUT_DIR = dist.next;
    const start = performance.now();
    await build({ logLevel: 'warn' });
    console.log(`Pages and search index written, together in ${seconds(start)}`);
    replace(generated);
    replace(dist);
    console.log(`Site written to ${settings.outDir}/`);
  } else {
    process.exitCode = 1;
  }
} finally {
  for (const folder of [generated, dist]) rmSync(folder.next, { recursive: true, force: true });
}

/** A folder, and the one beside it in which its successor is made: on the same disk, to be renamed. */
interface StagedFolder {
  place: string;
  next: string;
  previous: string;
}

function stage(folder: string): StagedFolder {
  const place = resolve(folder);
  mkdirSync(dirname(place), { recursive: true });
  const beside = (name: string) =>
    join(dirname(place), `.${basename(place).replace(/^\.+/u, '')}-${name}-${process.pid}`);
  return { place, next: beside('next'), previous: beside('previous') };
}

/** @returns false if a report or the catalog has an error; all of them are printed */
function parseCorpus(): boolean {
  const files = buildCorpus(
    openCorpusFolder(settings.corpusDir),
    openSinkFolder(generated.next),
    loadAnalysisContext(settings.base),
  );
  const { lines, errors, warnings } = formatMessages(files);
  for (const line of lines) console.error(line);
  console.log(`${files.length - 1} reports read: ${errors} errors, ${warnings} warnings`);
  return errors === 0;
}

/** Put a finished folder in the place of the last one, which comes back if that fails. */
function replace({ place, next, previous }: StagedFolder): void {
  const hasPrevious = existsSync(place);
  if (hasPrevious) renameSync(place, previous);
  try {
    renameSync(next, place);
  } catch (error) {
    if (hasPrevious) renameSync(previous, place);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

function timed<T>(step: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  console.log(`${step} in ${seconds(start)}`);
  return result;
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
