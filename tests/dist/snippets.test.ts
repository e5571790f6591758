import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { MetricSchema } from '../../src/schema/metric.ts';
import { dataSnippets } from '../../src/site/data/snippets.ts';
import { openBuiltSite } from '../support/built-site.ts';
import { openDuckDb } from '../support/duckdb.ts';

const { folder, json } = openBuiltSite();
const duckDb = await openDuckDb();

/** To load pandas takes long where others work. */
const A_WHILE = 300_000;

/** Runs a snippet: what it prints; undefined where its tool is not on this machine. */
type Runner = (code: string) => Promise<string | undefined> | string | undefined;

/**
 * @param programs names that the program goes by
 * @param probe arguments that tell that its tools are there
 * @param flag before the code
 */
const program =
  (programs: string[], probe: string[], flag: string): Runner =>
  (code) => {
    const found = programs.find((name) => spawnSync(name, probe).status === 0);
    // R writes Chinese as codes where the locale does not know it.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    return found && execFileSync(found, [flag, code], { encoding: 'utf8', env });
  };

const runners: Record<string, Runner> = {
  // A machine may have several, not all with pandas.
  'Python (pandas)': program(['python3', '/usr/bin/python3'], ['-c', 'import pandas'], '-c'),
  R: program(['Rscript'], ['--version'], '-e'),
  DuckDB: async (code) => {
    const rows = await duckDb?.(code);
    return rows && ['', ...rows.map((row) => Object.values(row).join(' '))].join('\n');
  },
};

for (const { language, code } of dataSnippets(join(folder, 'data/'), 'metrics.csv')) {
  test(`the lines of ${language} on the page of the data find what the data hold`, {
    timeout: A_WHILE,
  }, async ({ skip }) => {
    const run = runners[language];
    if (!run) throw new Error(`expected to know how ${language} is run`);
    const found = await run(code);
    if (found === undefined) {
      skip(`${language} is not on this machine`);
      return;
    }
    const expected = z
      .array(MetricSchema)
      .parse(json('data/metrics.json'))
      .filter(({ kind, unit, value }) => kind === 'growth' && unit === '%' && value > 10);
    expect(expected.length).toBeGreaterThan(0);
    for (const { label } of expected) expect(found).toContain(label);
    // A heading, then a line for each.
    expect(found.trimEnd().split('\n')).toHaveLength(expected.length + 1);
  });
}
