/**
 * Measure what a corpus costs as it grows: `npm run bench [-- build|search|pages …] [-- --reports 5,100]
 * [-- --json FILE]`. `build` is the whole site, `pages` its largest pages and files, `search` the index
 * alone and what queries read from it. Every step runs in a process of its own.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSearchIndex } from '../src/build/write-search-index.ts';
import { weighPages, type WeightOfKind } from '../src/lab/bench/page-weights.ts';
import { queryCosts, type QueryCost } from '../src/lab/bench/query-costs.ts';
import type { Usage } from '../src/lab/bench/report-usage.ts';
import { runMeasured, sizedFiles } from '../src/lab/bench/run-measured.ts';
import { readGenerated } from '../src/lab/generate/generated-reports.ts';

/** What a step of a size took, and what it left. */
interface StepCost extends Usage {
  step: string;
  reports: number;
  files: number;
  bytes: number;
  /** Power of the number of reports by which computing has grown since the size before. */
  exponent: number | undefined;
}

const PARTS = ['build', 'search', 'pages'];
const QUERIES = [
  { query: '工作' },
  { query: '基层治理体系' },
  { query: '的' },
  { query: '社区 服务' },
  { query: '不存在的词语' },
  { query: '工作', filters: { place: '510000000000' } },
];
const SHOWN_KINDS = 12;
const MEGABYTE = 1_000_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reports: { type: 'string', default: '5,100,1000' },
    json: { type: 'string' },
  },
});
const [part, only, output] = positionals;
if (part === 'index' && output !== undefined) {
  // The process that is measured when the index alone is.
  writeSearchIndex(readGenerated(Number(only)), output);
} else {
  const parts = positionals.length === 0 ? PARTS : positionals;
  if (parts.some((one) => !PARTS.includes(one))) {
    throw new Error(`Unexpected ${parts.join(' ')}, expected some of ${PARTS.join(', ')}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'duidu-bench-'));
  try {
    await measure(parts, values.reports.split(',').map(Number), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(parts: readonly string[], sizes: readonly number[], folder: string) {
  const steps: StepCost[] = [];
  const queries: (QueryCost & { reports: number })[] = [];
  const pages: (WeightOfKind & { reports: number })[] = [];
  const add = (step: string, reports: number, usage: Usage, out: string) => {
    const files = sizedFiles(out);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const before = steps.findLast((one) => one.step === step);
    const exponent =
      before && Math.log(usage.computing / before.computing) / Math.log(reports / before.reports);
    const cost = { step, reports, ...usage, files: files.length, bytes, exponent };
    steps.push(cost);
    console.log(stepLine(cost));
    return files;
  };
  for (const reports of sizes) {
    const at = join(folder, String(reports));
    mkdirSync(at);
    if (parts.includes('search')) {
      const index = join(at, 'index');
      const script = import.meta.filename;
      add('search', reports, runMeasured(script, ['index', String(reports), index], at), index);
      for (const cost of await queryCosts(index, QUERIES)) {
        queries.push({ reports, ...cost });
        console.log(queryLine(cost));
      }
    }
    if (parts.includes('build') || parts.includes('pages')) {
      const files = build(reports, at, add);
      if (!parts.includes('pages')) continue;
      for (const kind of weighPages(files).slice(0, SHOWN_KINDS)) {
        pages.push({ reports, ...kind });
        console.log(pageLine(kind));
      }
    }
    rmSync(at, { recursive: true });
  }
  if (values.json === undefined) return;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  const all = { date, machine, steps, queries, pages };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}

type Add = (
  step: string,
  reports: number,
  usage: Usage,
  out: string,
) => ReturnType<typeof sizedFiles>;

/** Generates a corpus, and builds the site of it. */
function build(reports: number, at: string, add: Add) {
  const [corpus, out] = [join(at, 'corpus'), join(at, 'site')];
  const script = (name: string) => join(import.meta.dirname, name);
  runMeasured(script('generate.ts'), ['--reports', String(reports), '--out', corpus], at);
  const usage = runMeasured(script('build.ts'), [], at, {
    CORPUS_DIR: corpus,
    OUT_DIR: out,
    GENERATED_DIR: join(at, 'generated'),
    BASE_PATH: '/',
  });
  return add('build', reports, usage, out);
}

function stepLine({ step, reports, seconds, computing, memory, files, bytes, exponent }: StepCost) {
  const each = (number: number, digits: number) => (number / reports).toFixed(digits);
  return (
    `${step} of ${reports} reports: ${seconds.toFixed(1)} s, computing ${computing.toFixed(1)} s ` +
    `(${each(computing, 3)} a report${exponent === undefined ? '' : `, exponent ${exponent.toFixed(2)}`}), ` +
    `memory ${(memory / MEGABYTE).toFixed(0)} MB, ${files} files (${each(files, 1)}), ` +
    `${(bytes / MEGABYTE).toFixed(1)} MB (${each(bytes / 1_000, 0)} KB)`
  );
}

function queryLine({ query, first, whole, places }: QueryCost) {
  const reads = ({ files, bytes }: QueryCost['first']) =>
    `${files} files, ${(bytes / 1_000).toFixed(0)} KB`;
  return `  ${query}: first hits ${reads(first)}; all ${places} places ${reads(whole)}`;
}

function pageLine({ kind, files, bytes, largest, tooLarge }: WeightOfKind) {
  return (
    `  ${kind}: ${files} files, ${(bytes / MEGABYTE).toFixed(1)} MB, ${tooLarge} too large, ` +
    `largest ${(largest.bytes / 1_000).toFixed(0)} KB ${largest.path}`
  );
}
