/** Build the site: `npm run build`. The last good site stays until all steps have succeeded. */
import assert from 'node:assert';
import { cpSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { buildCorpus } from '../src/build/build-corpus.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { openSinkFolder } from '../src/corpus/output-folder.ts';
import { formatMessages } from '../src/corpus/format-messages.ts';
import { openEarlierData } from '../src/build/earlier-data.ts';
import { writeChanges } from '../src/build/write-changes.ts';
import { stageFolders, type Staging } from '../src/build/staging.ts';
import { exitOnDiskFault } from '../src/corpus/disk-fault.ts';
import { LockedError } from '../src/corpus/lock.ts';
import { languages } from '../src/languages.ts';
import { MOST_UNPACKED } from '../src/schema/data-table.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings(process.env);
exitOnDiskFault(settings.outDir);
const staging = begin();
if (staging) {
  // Without handlers a signal would end the process between two renames.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      staging.close();
      process.exit(1);
    });
  }
  try {
    await buildSite(staging);
  } finally {
    staging.close();
  }
}

function begin(): Staging | undefined {
  try {
    return stageFolders([settings.outDir, settings.generatedDir]);
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    console.error(`${settings.outDir} error ${error.message} [build-running]`);
    process.exitCode = 1;
    return undefined;
  }
}

async function buildSite(staged: Staging): Promise<void> {
  const [dist, generated] = staged.next;
  assert(dist !== undefined && generated !== undefined, 'expected two staged folders');
  const start = performance.now();
  if (!(await parseCorpus(generated))) {
    process.exitCode = 1;
    return;
  }
  console.log(`Reports parsed in ${seconds(start)}`);
  // The Astro config and the page routes read their folders from the environment.
  process.env.GENERATED_DIR = generated;
  // Astro moves files from the project's folder into the site's, which one disk alone allows.
  const isOnDisk = statSync(dirname(dist)).dev === statSync('.').dev;
  const site = isOnDisk ? dist : join(generated, '.site');
  process.env.OUT_DIR = site;
  const loaded = performance.now();
  // Loaded only now: it takes a second, which a corpus with errors need not wait.
  const { build } = await import('astro');
  for (const name of settings.languages) {
    process.env.PAGES_LANGUAGE = name;
    const before = performance.now();
    await build({ logLevel: 'warn' });
    console.log(`Pages in ${languages[name].name} written in ${seconds(before)}`);
  }
  if (!isOnDisk) {
    cpSync(site, dist, { recursive: true });
    rmSync(site, { recursive: true });
  }
  console.log(`Pages and search index written, together in ${seconds(loaded)}`);
  staged.publish();
  console.log(`Site written to ${settings.outDir}/`);
}

/** @returns false if a report or the catalog has an error; all of them are printed */
async function parseCorpus(generated: string): Promise<boolean> {
  const sink = openSinkFolder(generated);
  const corpus = openCorpusFolder(settings.corpusDir);
  const packed = corpus.textFiles().length > MOST_UNPACKED;
  const context = loadAnalysisContext(settings.base, packed);
  const files = buildCorpus(corpus, sink, context);
  const { lines, errors, warnings } = formatMessages(files);
  for (const line of lines) console.error(line);
  const [, ...reports] = files;
  const leftOut = reports.filter(({ messages }) =>
    messages.some(({ ruleId }) => ruleId === 'source-unreadable'),
  ).length;
  const counts = `${reports.length - leftOut} reports read, ${leftOut} left out`;
  console.log(`${counts}: ${errors} errors, ${warnings} warnings`);
  if (errors > 0) console.log(`${settings.outDir}/ stays as it was until the errors are mended`);
  if (errors > 0) return false;
  const { earlierData } = settings;
  const earlier = earlierData === undefined ? null : openEarlierData(earlierData);
  const fault = await writeChanges(sink, earlier, join(generated, 'data'));
  if (fault !== undefined) console.error(`Nothing to compare with in EARLIER_DATA: ${fault}`);
  return true;
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
