import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { loadAnalysisContext } from '../corpus/analysis-context.ts';
import { openCorpusFolder } from '../corpus/corpus-folder.ts';
import { ifExists, isSystemError } from '../corpus/disk-fault.ts';
import { openSinkFolder, type CorpusSink } from '../corpus/output-folder.ts';
import { isDealt, shardFolders, StepError, writeShard, type Shard } from '../corpus/shards.ts';
import { openStore } from '../corpus/store.ts';
import type { LanguageName } from '../languages.ts';
import { MOST_UNPACKED } from '../schema/data-table.ts';
import type { Settings } from '../settings.ts';
import { analyseReports } from './analyse-reports.ts';
import { openEarlierData } from './earlier-data.ts';
import { gatherData } from './gather-data.ts';
import { INDEX_FOLDER } from './join-site.ts';
import { linkReports, writePassages } from './link-reports.ts';
import type { Tell } from './progress-bar.ts';
import { renderPages } from './render-pages.ts';
import { writeChanges } from './write-changes.ts';
import { REPORTS_PER_SHARD, writeSearchShard } from './write-search-index.ts';

/**
 * A step of the build but for the last, which joins the site: reads the corpus and what the steps before
 * have written, and fills the folder of a shard.
 *
 * @throws {StepError} if it cannot; why is printed
 */
type Step = (work: Work) => void | Promise<void>;

interface Work {
  settings: Settings;
  shard: Shard;
  store: ReturnType<typeof openStore>;
  folder: string;
  sink: CorpusSink;
  tell: Tell;
}

/** The steps by name; which of them wait for which is in `build-site.ts`. */
export const steps = {
  /** Each report by itself, and those of a place together. */
  analyse({ settings, shard, sink }) {
    const source = openCorpusFolder(settings.corpusDir);
    const { lines, errors, counts } = analyseReports(source, sink, contextOf(settings), shard);
    for (const line of lines) console.error(line);
    console.log(counts);
    if (errors > 0) throw new StepError('No site until the errors are mended');
  },
  /** Similar sections, of the reports of the shard among all. */
  link({ settings, shard, store, sink }) {
    linkReports(store, sink, contextOf(settings).matterWords, shard);
  },
  /** Shared passages. */
  passages({ shard, store, sink }) {
    writePassages(store, sink, shard);
  },
  /** The search index, shard by shard of its own. */
  index({ shard, store, folder, sink }) {
    const summaries = store.summaries();
    for (let number = 0; number * REPORTS_PER_SHARD < summaries.length; number += 1) {
      if (!isDealt(number, shard)) continue;
      const from = number * REPORTS_PER_SHARD;
      const own = summaries.slice(from, from + REPORTS_PER_SHARD);
      const reports = own.values().map(({ id }) => store.report(id));
      const indexed = writeSearchShard(reports, number, join(folder, INDEX_FOLDER));
      sink.write(`indexed/${number}.json`, JSON.stringify(indexed));
    }
  },
  /** All data that need all reports; one shard. */
  async gather({ settings, store, folder, sink }) {
    gatherData(store, sink, contextOf(settings));
    const { earlierData } = settings;
    const earlier = earlierData === undefined ? null : openEarlierData(earlierData);
    const fault = await writeChanges(sink, earlier, (name) => {
      const isReport = name.startsWith('reports/');
      return readFile(
        isReport ? store.find('analyse', `data/${name}`) : join(folder, 'data', name),
      );
    });
    if (fault !== undefined) console.error(`Nothing to compare with in EARLIER_DATA: ${fault}`);
  },
  'render-zh': render('zh'),
  'render-en': render('en'),
} satisfies Record<string, Step> & Record<`render-${LanguageName}`, Step>;
export type StepName = keyof typeof steps;

function render(language: LanguageName): Step {
  return ({ settings, shard, folder, tell }) =>
    renderPages(language, join(folder, 'site'), shard, settings, tell);
}

/** What each step reads of the others. */
const reads: Record<StepName, readonly StepName[]> = {
  analyse: [],
  link: ['analyse'],
  passages: ['analyse'],
  index: ['analyse'],
  gather: ['analyse', 'link', 'passages'],
  'render-zh': ['gather'],
  'render-en': ['gather'],
};

/** What the program is made of, in the folder of the project. */
const PROGRAM = ['src', 'public', 'package-lock.json', 'astro.config.mjs'];

/** Digest of all that a step makes its files of: program, reports, settings, other steps. */
export function madeOf(settings: Settings, name: StepName): string {
  const { site, base, languages, repository, earlierData } = settings;
  const digest = createHash('sha256');
  digest.update(JSON.stringify([name, site, base, languages, repository, earlierData]));
  for (const other of reads[name]) digest.update(madeOf(settings, other));
  if (name === 'analyse') {
    digest.update(digestOf(settings.corpusDir));
    for (const part of PROGRAM) digest.update(digestOf(join(import.meta.dirname, '../..', part)));
  }
  return digest.digest('hex');
}

/** @throws {StepError} naming shards that are missing, or made of something else than is there now */
export function checkSteps(settings: Settings, names: readonly StepName[]): void {
  for (const name of names) shardFolders(settings.generatedDir, name, madeOf(settings, name));
}

/**
 * Run a step on a shard; its folder is whole when this is done.
 *
 * @param tell is called as it goes on
 * @throws {StepError} if what it reads is missing or made of something else; if it is not cut, and is asked for in part
 */
export async function runStep(
  settings: Settings,
  name: StepName,
  shard: Shard,
  tell: Tell = () => undefined,
): Promise<void> {
  const { generatedDir } = settings;
  if (name === 'gather' && shard.of > 1)
    throw new StepError('Unexpected shard of gather, expected all of it');
  checkSteps(settings, reads[name]);
  const store = openStore(generatedDir);
  const write = async (folder: string) => {
    const sink = openSinkFolder(folder);
    const counted = countReports(settings, name, shard, tell, store, sink);
    await steps[name]({ settings, shard, folder, tell, ...counted });
  };
  await writeShard(generatedDir, name, shard, write, madeOf(settings, name));
}

/** The reports of a shard are counted as they are written, or, where none is written by itself, as they are read. */
function countReports(
  { corpusDir }: Settings,
  name: StepName,
  { of }: Shard,
  tell: Tell,
  store: Work['store'],
  sink: CorpusSink,
): Pick<Work, 'store' | 'sink'> {
  const reports = openCorpusFolder(corpusDir).textFiles().length / (name === 'passages' ? 1 : of);
  let count = 0;
  const next = () => {
    count += 1;
    tell(Math.min(1, count / reports));
  };
  if (name === 'gather' || name === 'index') {
    const report: Work['store']['report'] = (id) => {
      next();
      return store.report(id);
    };
    return { store: { ...store, report }, sink };
  }
  const write: CorpusSink['write'] = (path, text) => {
    sink.write(path, text);
    if (path.startsWith('data/')) next();
  };
  return { store, sink: { ...sink, write } };
}

const digests = new Map<string, string>();
/** Digest of a file, or of all files of a folder; read once a process. */
function digestOf(path: string): string {
  const known = digests.get(path);
  if (known !== undefined) return known;
  const digest = createHash('sha256');
  for (const file of filesOf(path)) digest.update(relative(path, file)).update(bytesOf(file));
  const made = digest.digest('hex');
  digests.set(path, made);
  return made;
}

function filesOf(path: string): string[] {
  const isFile = ifExists(() => statSync(path))?.isFile() === true;
  if (isFile) return [path];
  const entries = ifExists(() => readdirSync(path, { recursive: true, withFileTypes: true })) ?? [];
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

const contexts = new Map<string, ReturnType<typeof loadAnalysisContext>>();
/** Loaded once for all steps that run in this process. */
function contextOf({ base, corpusDir }: Settings) {
  const packed = openCorpusFolder(corpusDir).textFiles().length > MOST_UNPACKED;
  const key = `${base} ${packed}`;
  const context = contexts.get(key) ?? loadAnalysisContext(base, packed);
  contexts.set(key, context);
  return context;
}

/** What cannot be read is told of when the reports are read. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return new Uint8Array();
  }
}
