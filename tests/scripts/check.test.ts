import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadAnalysisContext } from '../../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../../src/corpus/corpus-folder.ts';
import { checkCorpus } from '../../src/lab/lint/check-corpus.ts';
import { rules } from '../../src/read/rules/index.ts';
import { DiagnosticSchema, LintedReportSchema } from '../../src/schema/lint.ts';
import { seedEntries, seedsFolder } from '../support/corpus.ts';
import { runScript } from '../support/run-script.ts';
import { copyFewSeeds, makeFolder } from '../support/temporary-folder.ts';

let corpus: string;
beforeEach(() => {
  corpus = copyFewSeeds(makeFolder(), 2);
});

const run = (script: string, ...options: string[]) =>
  runScript(script, options, { CORPUS_DIR: corpus });
const [seed] = seedEntries();

describe('check', () => {
  test('has no error in the corpus and a line of figures for each report', () => {
    corpus = seedsFolder;
    const { status, stdout } = run('check');
    expect(status).toBe(0);
    for (const { id } of seedEntries()) expect(stdout).toContain(`\n${id} `);
    expect(stdout).toContain('\n0 errors, ');
  });

  test('fails where a report has an error, and tells the others all the same', () => {
    writeFileSync(join(corpus, seed?.file ?? ''), '');
    const { status, stdout } = run('check');
    expect(status).toBe(1);
    expect(stdout).toContain(`${seed?.file} error Unexpected empty file`);
    expect(stdout).toContain('\n1 reports ');
  });

  test('prints the same as JSON', () => {
    const { stdout } = run('check', '--json');
    const result = z
      .strictObject({
        diagnostics: z.array(DiagnosticSchema),
        reports: z.array(LintedReportSchema),
      })
      .parse(JSON.parse(stdout));
    expect(result.reports).toHaveLength(2);
    for (const { rule } of result.diagnostics) expect(Object.keys(rules)).toContain(rule);
  });
});

describe('register', () => {
  const file = () => join(corpus, seed?.file ?? '');
  const context = loadAnalysisContext('/');
  const rulesFound = () =>
    checkCorpus(openCorpusFolder(corpus), context).files.flatMap(({ messages }) =>
      messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId),
    );
  const registerOf = () => join(corpus, 'ids', `${seed?.id}.json`);

  test('lets a build go on after a paragraph was removed, with a redirect in its place', () => {
    expect(run('register').status).toBe(0);
    const rows = readFileSync(file(), 'utf8').split('\n');
    const at = rows.findIndex((row, index) => index > rows.length / 2 && row.trim().length > 60);
    writeFileSync(file(), rows.toSpliced(at, 1).join('\n'));

    expect(new Set(rulesFound())).toEqual(new Set(['register-id-lost']));
    expect(run('register').status).toBe(0);
    expect(rulesFound()).toEqual([]);
    const { redirects } = z
      .object({ redirects: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(registerOf(), 'utf8')));
    expect(Object.keys(redirects).length).toBeGreaterThan(0);
  });

  test('writes the same again where nothing was edited', () => {
    run('register');
    const once = readFileSync(registerOf(), 'utf8');
    run('register');
    expect(readFileSync(registerOf(), 'utf8')).toBe(once);
  });
});
