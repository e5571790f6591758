import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAnalysisContext } from '../corpus/analysis-context.ts';
import { openCorpusFolder } from '../corpus/corpus-folder.ts';
import { openSinkFolder, type CorpusSink } from '../corpus/output-folder.ts';
import { isDealt, StepError, writeShard, type Shard } from '../corpus/shards.ts';
import { openStore } from '../corpus/store.ts';
import type { LanguageName } from '../languages.ts';
import { MOST_UNPACKED } from '../schema/data-table.ts';
import type { Settings } from '../settings.ts';
import { analyseReports } from './analyse-reports.ts';
import { openEarlierData } from './earlier-data.ts';
import { gatherData } from './gather-data.ts';
import { INDEX_FOLDER } from './join-site.ts';
import { linkReports, writePassages } from './link-reports.ts';
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
  return ({ settings, shard, folder }) =>
    renderPages(language, join(folder, 'site'), shard, settings);
}

/** Run a step on a shard; its folder is whole when this is done. */
export async function runStep(settings: Settings, name: StepName, shard: Shard): Promise<void> {
  const { generatedDir } = settings;
  const store = openStore(generatedDir);
  await writeShard(generatedDir, name, shard, async (folder) => {
    await steps[name]({ settings, shard, folder, store, sink: openSinkFolder(folder) });
  });
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
