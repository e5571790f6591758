import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { MetricSchema } from '../../src/schema/metric.ts';
import { dataSnippets } from '../../src/site/data/snippets.ts';
import { openBuiltSite } from '../support/built-site.ts';

const { folder, json } = openBuiltSite();

/** To load pandas takes long where others work. */
const A_WHILE = 300_000;

/** How a snippet is run, and what tells that its tools are there. */
interface Tool {
  /** Names that the program goes by. */
  programs: string[];
  probe: string[];
  run: (code: string) => string[];
}
const tools: Record<string, Tool> = {
  'Python (pandas)': {
    // A machine may have several, not all with pandas.
    programs: ['python3', '/usr/bin/python3'],
    probe: ['-c', 'import pandas'],
    run: (code) => ['-c', code],
  },
  R: { programs: ['Rscript'], probe: ['--version'], run: (code) => ['-e', code] },
  DuckDB: { programs: ['duckdb'], probe: ['--version'], run: (code) => ['-csv', '-c', code] },
};

for (const { language, code } of dataSnippets(join(folder, 'data/'), 'metrics.csv')) {
  test(`the lines of ${language} on the page of the data find what the data hold`, { timeout: A_WHILE }, ({ skip }) => {
    const tool = tools[language];
    if (!tool) throw new Error(`expected to know how ${language} is run`);
    const program = tool.programs.find((name) => spawnSync(name, tool.probe).status === 0);
    if (program === undefined) skip(`${language} is not on this machine`);
    else {
      // R writes Chinese as codes where the locale does not know it.
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      const found = execFileSync(program, tool.run(code), { encoding: 'utf8', env });
      const expected = z
        .array(MetricSchema)
        .parse(json('data/metrics.json'))
        .filter(({ kind, unit, value }) => kind === 'growth' && unit === '%' && value > 10);
      expect(expected.length).toBeGreaterThan(0);
      for (const { label } of expected) expect(found).toContain(label);
      // A heading, then a line for each.
      expect(found.trimEnd().split('\n')).toHaveLength(expected.length + 1);
    }
  });
}
