/**
 * Measure the search in a real Chromium: `npm run lab:search [-- --reports N] [--write]`.
 * Without `--reports`, at the reports of the corpus and at 1,000 generated ones.
 * With `--quotes`, the quote check alone, over the same index without a site and a browser.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../src/lab/lint/static-server.ts';
import { measureSearch } from '../src/lab/evaluate/measure-search.ts';
import { evaluateQuotes, quoteKinds } from '../src/lab/evaluate/measure-quotes.ts';
import { openIndexFolder } from '../src/lab/evaluate/index-folder.ts';
import { readGenerated } from '../src/lab/generate/generated-reports.ts';
import { writeSearchIndex } from '../src/build/write-search-index.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { checkQuote } from '../src/site/quote/model/check-quote.ts';
import { writePagefindSite } from '../src/lab/evaluate/pagefind-default.ts';
import { openStore } from '../src/corpus/store.ts';
import type { Report } from '../src/schema/report.ts';
import { SearchEvaluationSchema, type SearchMeasure } from '../src/schema/search-evaluation.ts';
import { readSettings } from '../src/settings.ts';
import { chromiumFlags, ensureChromium } from './ensure-chromium.ts';

const RESULT = join(import.meta.dirname, '../src/site/about/figures/search.json');
const GENERATED_REPORTS = 1000;
const TERMS = 120;
const { values } = parseArgs({
  options: {
    reports: { type: 'string' },
    quotes: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const quoteLines = {
  verbatim: 'verbatim called exact',
  edited: 'with 1 to 3 edits, the right passage first',
  invented: 'invented not called exact',
  cut: 'beginning inside a number not called exact',
  exchanged: 'with 万 for 亿 or a fall for a rise named so',
  joined: 'of two reports given both sources',
};

const folder = mkdtempSync(join(tmpdir(), 'duidu-evaluate-'));
const sizes = values.reports === undefined ? [0, GENERATED_REPORTS] : [Number(values.reports)];
try {
  if (values.quotes) await measureQuotes();
  else await measureAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const measures: SearchMeasure[] = [];
  try {
    for (const size of sizes) {
      const measure = await measureCorpus(size, join(folder, String(size)), browser);
      print(measure);
      measures.push(measure);
    }
  } finally {
    await browser.close();
  }
  const date = new Date().toISOString().slice(0, 10);
  const evaluation = SearchEvaluationSchema.parse({ date, measures });
  if (values.write) writeFileSync(RESULT, `${JSON.stringify(evaluation, null, 2)}\n`);
}

async function measureQuotes(): Promise<void> {
  for (const size of sizes) {
    const reports = size === 0 ? readReports() : [...readGenerated(size)];
    const directory = join(folder, `index-${size}`);
    writeSearchIndex(reports, directory);
    await printQuotes(reports, directory);
  }
}

function readReports(): Report[] {
  const source = openCorpusFolder(readSettings(process.env).corpusDir);
  const { reports } = readCorpus(source, loadAnalysisContext('/'));
  return [...reports].flatMap(({ report }) => report ?? []);
}

/** @param size number of reports to generate; 0 for the corpus itself */
async function measureCorpus(size: number, directory: string, chromium: Browser) {
  const settings = readSettings(process.env);
  const corpus = size === 0 ? settings.corpusDir : join(directory, 'corpus');
  const environment = {
    ...process.env,
    CORPUS_DIR: corpus,
    OUT_DIR: join(directory, 'site'),
    GENERATED_DIR: join(directory, 'generated'),
    BASE_PATH: '/',
  };
  const run = (script: string, ...options: string[]) => {
    const path = join(import.meta.dirname, script);
    const { status } = spawnSync(process.execPath, [path, ...options], {
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) throw new Error(`${script} failed`);
  };
  if (size > 0) {
    run('generate.ts', '--reports', String(size), '--out', corpus, '--corpus', settings.corpusDir);
  }
  run('build.ts');
  const store = openStore(environment.GENERATED_DIR);
  const reports = store.summaries().map(({ id }) => store.report(id));
  await printQuotes(reports, join(environment.OUT_DIR, 'search-index'));
  const pagefindSite = join(directory, 'pagefind-site');
  await writePagefindSite(reports, pagefindSite);
  const [site, pagefind] = [
    await serveFolder(environment.OUT_DIR),
    await serveFolder(pagefindSite),
  ];
  try {
    const words = store.index().taxonomy.flatMap((topic) => Object.keys(topic.words));
    const terms = [...new Set(words)].slice(0, TERMS);
    return await measureSearch({
      reports,
      terms,
      browser: chromium,
      site: site.url,
      pagefind: pagefind.url,
    });
  } finally {
    await site.close();
    await pagefind.close();
  }
}

/** @param index folder of the search index of the reports */
async function printQuotes(reports: readonly Report[], index: string): Promise<void> {
  const shards = await openIndexFolder(index);
  const score = await evaluateQuotes(reports, (quote) =>
    checkQuote(quote, () => Promise.resolve(shards)),
  );
  console.log(`quotes of ${reports.length} reports`);
  for (const kind of quoteKinds) {
    const { asked, right, mistakes } = score[kind];
    console.log(`  ${quoteLines[kind]}: ${right} of ${asked}`);
    for (const mistake of mistakes) console.log(`    not: ${mistake}`);
  }
}

function print({ strings, scopes, facets, cold, warmMedian, ...size }: SearchMeasure): void {
  console.log(`${size.reports} reports, ${size.characters} characters`);
  console.log(
    `  ${strings.random} random strings and ${strings.terms} terms: ` +
      `recall ${strings.recall.toFixed(3)} precision ${strings.precision.toFixed(3)}`,
  );
  for (const [scope, { queries, equal }] of Object.entries(scopes)) {
    console.log(`  two words in the same ${scope}: ${equal} of ${queries} equal`);
  }
  console.log(`  facet counts: ${facets.equal} of ${facets.counts} equal`);
  for (const { query, bytes, pagefindBytes } of cold) {
    console.log(`  first query ${query}: ${bytes} bytes, Pagefind ${pagefindBytes}`);
  }
  console.log(`  warm median: ${warmMedian} ms`);
}
