import assert from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pageLine, peerLine, queryLine, stepLine, type StepCost } from './bench-lines.ts';
import { weighPages, type WeightOfKind } from './page-weights.ts';
import { measurePeers, type PeerCost } from './peers.ts';
import { queryCosts, type QueryCost } from './query-costs.ts';
import type { Usage } from './report-usage.ts';
import { runMeasured, sizedFiles, type SizedFile } from './run-measured.ts';

/**
 * `build` is the whole site, step by step, `pages` its largest files, `peers` what other programs take for
 * the same texts, `search` the index alone and its queries.
 */
export const benchParts = ['build', 'search', 'pages', 'peers'] as const;
type BenchPart = (typeof benchParts)[number];

/** Everything that was measured, with when and where. */
interface Measured {
  date: string;
  machine: string;
  steps: StepCost[];
  queries: (QueryCost & { reports: number })[];
  pages: (WeightOfKind & { reports: number })[];
  peers: (PeerCost & { reports: number; ratio: number })[];
}

/** The steps of a build in Chinese; each is one shard. */
const STEPS = ['analyse', 'link', 'passages', 'index', 'gather', 'render-zh', 'join'] as const;

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
    peers: [],
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
    const built = parts.filter((part) => part !== 'search');
    if (built.length > 0) {
      const [corpus, out, generated] = ['corpus', 'site', 'generated'].map((name) =>
        join(at, name),
      );
      assert(corpus !== undefined && out !== undefined && generated !== undefined);
      runMeasured(script('generate'), ['--reports', String(reports), '--out', corpus], at);
      const costs = STEPS.map((step) => {
        const usage = runMeasured(script('build'), [step], at, {
          CORPUS_DIR: corpus,
          OUT_DIR: out,
          GENERATED_DIR: generated,
          BASE_PATH: '/',
          LANGUAGES: 'zh',
        });
        return {
          usage,
          files: add(step, reports, usage, step === 'join' ? out : join(generated, step)),
        };
      });
      const [, , , index, , render, joined] = costs;
      assert(index && render && joined);
      const whole = costs.map(({ usage }) => usage);
      const sum = (of: (usage: Usage) => number) => whole.reduce((all, one) => all + of(one), 0);
      const build: Usage = {
        seconds: sum(({ seconds }) => seconds),
        computing: sum(({ computing }) => computing),
        memory: Math.max(...whole.map(({ memory }) => memory)),
      };
      add('build', reports, build, out);
      if (parts.includes('pages')) {
        for (const kind of weighPages(joined.files).slice(0, SHOWN_KINDS)) {
          measured.pages.push({ reports, ...kind });
          say(pageLine(kind));
        }
      }
      if (parts.includes('peers')) {
        const pages = render.files.filter(({ path }) => path.endsWith('.html')).length;
        const within = mkdtempSync(join('.astro', 'peers-'));
        for (const peer of measurePeers(corpus, resolve(within))) {
          const own =
            peer.peer === 'astro'
              ? render.usage.computing / pages
              : index.usage.computing / reports;
          const ratio = own / (peer.computing / peer.pages);
          measured.peers.push({ reports, ...peer, ratio });
          say(peerLine(peer, ratio));
        }
        rmSync(within, { recursive: true });
      }
    }
    rmSync(at, { recursive: true });
  }
  return measured;
}
