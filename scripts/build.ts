/** Reports → finished site. Nothing of the last good site is touched until all has succeeded. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { loadAnalysisContext } from '../src/publish/analysis-context.ts';
import { buildCorpus } from '../src/publish/build-corpus.ts';
import { openCorpusFolder, openSinkFolder } from '../src/publish/corpus-folder.ts';
import { formatMessages } from '../src/publish/format-messages.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings(process.env);
const staging = resolve('.staging', String(process.pid));
const staged = { generated: join(staging, 'generated'), dist: join(staging, 'dist') };

try {
  mkdirSync(staging, { recursive: true });
  if (timed('Reports parsed', parseCorpus)) {
    // The Astro config and the page routes read their folders from the environment.
    process.env.GENERATED_DIR = staged.generated;
    process.env.OUT_DIR = staged.dist;
    const start = performance.now();
    await build({ logLevel: 'warn' });
    console.log(`Pages and search index written, together in ${seconds(start)}`);
    replace(staged.generated, resolve(settings.generatedDir));
    replace(staged.dist, resolve(settings.outDir));
    console.log(`Site written to ${settings.outDir}/`);
  } else {
    process.exitCode = 1;
  }
} finally {
  rmSync(staging, { recursive: true, force: true });
}

/** @returns false if a report or the catalog has an error; all of them are printed */
function parseCorpus(): boolean {
  const files = buildCorpus(
    openCorpusFolder(settings.corpusDir),
    openSinkFolder(staged.generated),
    loadAnalysisContext(settings.base),
  );
  const { lines, errors, warnings } = formatMessages(files);
  for (const line of lines) console.error(line);
  console.log(`${files.length - 1} reports read: ${errors} errors, ${warnings} warnings`);
  return errors === 0;
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

/** Put a finished folder in the place of the last one. */
function replace(finished: string, place: string): void {
  const previous = join(staging, 'previous');
  if (existsSync(place)) renameSync(place, previous);
  renameSync(finished, place);
  rmSync(previous, { recursive: true, force: true });
}
