import { spawn } from 'node:child_process';
import { z } from 'zod';
import type { PageFigures } from './bars.ts';

const CategorySchema = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const AuditSchema = z.object({
  score: z.number().nullable(),
  title: z.string(),
  numericValue: z.number().optional(),
});
const ResultSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.object({
    performance: CategorySchema,
    accessibility: CategorySchema,
    'best-practices': CategorySchema,
    seo: CategorySchema,
  }),
  audits: z.record(z.string(), AuditSchema),
});
const NOT_SPEED = ['accessibility', 'best-practices', 'seo'] as const;

export interface AuditedPage {
  figures: PageFigures;
  /** Titles of the audits that cost a page points, those of speed left out. */
  faults: string[];
}

/** The programs that an audit needs. */
export interface AuditTools {
  /** File of Lighthouse's command line. */
  lighthouse: string;
  chromium: string;
  chromiumFlags: readonly string[];
}

/**
 * Opens a page once in Lighthouse, as on a phone over a slow network.
 *
 * @throws Error where Lighthouse cannot open the page or its result cannot be read
 */
export async function auditPage(url: string, tools: AuditTools): Promise<AuditedPage> {
  const result = ResultSchema.parse(JSON.parse(await runLighthouse(url, tools)));
  const { runtimeError, categories, audits } = result;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const faults = NOT_SPEED.flatMap((category) =>
    categories[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isFault = audit && audit.score !== null && audit.score < 1 && weight > 0;
      return isFault ? [`${audit.title} [${id}]`] : [];
    }),
  );
  const scoreOf = (name: keyof typeof categories) =>
    Math.round((categories[name].score ?? 0) * 100);
  const valueOf = (name: string) => {
    const value = audits[name]?.numericValue;
    if (value === undefined) throw new Error(`${url}: expected a value of ${name}`);
    return value;
  };
  return {
    figures: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      bestPractices: scoreOf('best-practices'),
      seo: scoreOf('seo'),
      lcp: valueOf('largest-contentful-paint'),
      cls: valueOf('cumulative-layout-shift'),
      tbt: valueOf('total-blocking-time'),
    },
    faults,
  };
}

function runLighthouse(url: string, tools: AuditTools): Promise<string> {
  const flags = ['--headless=new', ...tools.chromiumFlags].join(' ');
  const child = spawn(
    process.execPath,
    [tools.lighthouse, url, '--output=json', '--quiet', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: tools.chromium }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const out: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString('utf8'));
      else reject(new Error(`${url}: Lighthouse failed: ${Buffer.concat(said).toString('utf8')}`));
    });
  });
}
