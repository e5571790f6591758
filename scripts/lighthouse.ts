/**
 * Measure the built site with Lighthouse, as on a phone: `npm run lighthouse [-- --runs N] [PAGE…]`.
 * Prints the median of 5 runs, or N, for each kind of page or those that are named, and fails below
 * the bars. Lighthouse is installed into `scripts/lighthouse/` at the first run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { auditPage } from '../src/lab/lighthouse/audit-page.ts';
import {
  comparison,
  medianFigures,
  missedBars,
  plain,
  quick,
  type Bars,
} from '../src/lab/lighthouse/bars.ts';
import { serveFolder } from '../src/lab/lint/static-server.ts';
import { ReportSummarySchema } from '../src/schema/report.ts';
import { openBuiltSite } from '../tests/support/built-site.ts';
import { pageKinds } from '../tests/support/page-kinds.ts';
import { chromiumFlags, ensureChromium } from './ensure-chromium.ts';

const FOLDER = join(import.meta.dirname, 'lighthouse');
const lighthouse = join(FOLDER, 'node_modules/lighthouse/cli/index.js');
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const runs = z.coerce.number().int().positive().parse(values.runs);

if (!existsSync(lighthouse)) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', FOLDER], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Lighthouse could not be installed');
}

const { folder, base, json } = openBuiltSite();
const kinds = new Map(pageKinds().map(({ kind, address }) => [kind, address]));
const whole = z
  .array(ReportSummarySchema)
  .parse(json('data/reports.json'))
  .toSorted((a, b) => b.counts.characters - a.counts.characters)
  .map(({ id }) => id);
const compared = (count: number) =>
  `compare/?${whole
    .slice(0, count)
    .map((id, index) => `${'abc'.charAt(index)}=${id}`)
    .join('&')}`;
/** The largest page of each kind, by what it is called here. */
const pages: [name: string, address: string | undefined, bars: Bars][] = [
  ['home', kinds.get('home'), quick],
  ['report', kinds.get('reports/*'), quick],
  ['indicator', kinds.get('indicators/*'), quick],
  ['search', kinds.get('search with hits'), quick],
  ['explorer', kinds.get('metrics'), quick],
  ['place', kinds.get('places/*'), plain],
  ['year', kinds.get('years/*'), plain],
  ['topic', kinds.get('topics/*'), plain],
  ['compare-2', compared(2), comparison],
  ['compare-3', compared(3), comparison],
  ['ready-made', kinds.get('compare/*/*'), comparison],
];

const tools = { lighthouse, chromium: ensureChromium(), chromiumFlags };
const server = await serveFolder(folder, base, true);
const line = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, index) => `${cell}`.padEnd(index === 0 ? 12 : 6)).join(' '));
line(['page', 'perf', 'a11y', 'best', 'seo', 'LCP', 'CLS', 'TBT']);
try {
  for (const [name, address, bars] of pages) {
    if (address === undefined) throw new Error(`expected the built site to have a page “${name}”`);
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const audited = [];
    for (let run = 0; run < runs; run += 1)
      audited.push(await auditPage(server.url + address, tools));
    const figures = medianFigures(audited.map((page) => page.figures));
    const { performance, accessibility, bestPractices, seo, lcp, cls, tbt } = figures;
    const seconds = (lcp / 1000).toFixed(1);
    const shift = cls.toFixed(3);
    line([name, performance, accessibility, bestPractices, seo, seconds, shift, Math.round(tbt)]);
    for (const fault of new Set(audited.flatMap((page) => page.faults))) console.log(`  ${fault}`);
    for (const missed of missedBars(figures, bars)) {
      console.error(`  ${name} misses ${missed}: ${figures[missed]} against ${bars[missed] ?? ''}`);
      process.exitCode = 1;
    }
  }
} finally {
  await server.close();
}
