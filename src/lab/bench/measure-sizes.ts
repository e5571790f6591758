import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pageLine, queryLine, stepLine, type StepCost } from './bench-lines.ts';
import { weighPages, type WeightOfKind } from './page-weights.ts';
import { queryCosts, type QueryCost } from './query-costs.ts';
import type { Usage } from './report-usage.ts';
import { runMeasured, sizedFiles, type SizedFile } from './run-measured.ts';

/** `build` is the whole site, `pages` its largest files, `search` the index alone and its queries. */
export const benchParts = ['build', 'search', 'pages'] as const;
type BenchPart = (typeof benchParts)[number];

/** Everything that was measured, with when and where. */
interface Measured {
  date: string;
  machine: string;
  steps: StepCost[];
  queries: (QueryCost & { reports: number })[];
  pages: (WeightOfKind & { reports: number })[];
}

const QUERIES = [
  { query: '工作' },
  { query: '基层治理体系' },
  { query: '的' },
  { query: '社区 服务' },
  { query: '不存在的词语' },
  { query: '工作', filters: { place: '510000000000' } },
];
const SHOWN_KINDS = 12;

/**
 * Measures the parts at each size, every step in a process of its own.
 *
 * @param folder for corpora and sites while they are measured
 * @param scripts folder of the scripts that are run
 * @param say prints a line about each result
 */
export async function measureSizes(
  parts: readonly BenchPart[],
  sizes: readonly number[],
  folder: string,
  scripts: string,
  say: (line: string) => void,
): Promise<Measured> {
  const script = (name: string) => join(scripts, `${name}.ts`);
  const measured: Measured = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    steps: [],
    queries: [],
    pages: [],
  };
  const add = (step: string, reports: number, usage: Usage, out: string): SizedFile[] => {
    const files = sizedFiles(out);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const before = measured.steps.findLast((one) => one.step === step);
    const exponent =
      before && Math.log(usage.computing / before.computing) / Math.log(reports / before.reports);
    const cost = { step, reports, ...usage, files: files.length, bytes, exponent };
    measured.steps.push(cost);
    say(stepLine(cost));
    return files;
  };
  for (const reports of sizes) {
    const at = join(folder, String(reports));
    mkdirSync(at);
    if (parts.includes('search')) {
      const index = join(at, 'index');
      const usage = runMeasured(script('bench'), ['index', String(reports), index], at);
      add('search', reports, usage, index);
      for (const cost of await queryCosts(index, QUERIES)) {
        measured.queries.push({ reports, ...cost });
        say(queryLine(cost));
      }
    }
    if (parts.includes('build') || parts.includes('pages')) {
      const [corpus, out] = [join(at, 'corpus'), join(at, 'site')];
      runMeasured(script('generate'), ['--reports', String(reports), '--out', corpus], at);
      const usage = runMeasured(script('build'), [], at, {
        CORPUS_DIR: corpus,
        OUT_DIR: out,
        GENERATED_DIR: join(at, 'generated'),
        BASE_PATH: '/',
        // Only what one process uses can be measured.
        CORES: '1',
      });
      const files = add('build', reports, usage, out);
      if (!parts.includes('pages')) continue;
      for (const kind of weighPages(files).slice(0, SHOWN_KINDS)) {
        measured.pages.push({ reports, ...kind });
        say(pageLine(kind));
      }
    }
    rmSync(at, { recursive: true });
  }
  return measured;
}
