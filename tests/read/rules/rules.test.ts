import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../../src/lab/lint/check-corpus.ts';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { formatMessages } from '../../../src/corpus/format-messages.ts';
import { rulesPage } from '../../../src/read/rules/rules-page.ts';
import { rules, type Rule } from '../../../src/read/rules/index.ts';
import { memoryCorpus } from '../../support/memory-corpus.ts';

const context = loadAnalysisContext('/');
const check = (example: Rule['example']) => {
  const { files } = checkCorpus(memoryCorpus(example), context);
  return formatMessages(files).lines.map((line) => line.replace(/^corpus\//u, ''));
};

describe.each<[string, Rule]>(Object.entries(rules))('%s', (id, { severity, example }) => {
  test('is raised by its example, at the place and in the words that the page of rules shows', () => {
    const line = check(example).find((candidate) => candidate.startsWith(example.message));
    expect(line, check(example).join('\n')).toBeDefined();
    expect(line).toMatch(new RegExp(`^\\S+ ${severity} Unexpected .+ \\[${id}\\]$`, 'u'));
  });
});

test('a report without fault raises nothing', () => {
  expect(check({ message: '' })).toEqual([]);
});

test('the page of rules is the one that the rules make', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../src/read/rules/README.md'), 'utf8');
  expect(page, 'run npm run lab:rules').toBe(rulesPage());
});
