import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/corpus/catalog.ts';
import { createDuplicateIndex } from '../../src/intake/duplicates.ts';
import { appendEntry, proposeFileName } from '../../src/intake/catalog-entry.ts';
import type { CatalogEntry } from '../../src/schema/catalog.ts';
import { seedEntries } from '../support/corpus.ts';

describe('the catalog', () => {
  const [seed] = seedEntries();
  if (!seed) throw new Error('expected a seed');
  const entry: CatalogEntry = { ...seed, id: 'x-2024', file: 'x.txt', source: {} };

  test.each([
    ['comments and odd spacing', `# note\n-   id: a # why\n    file: "b"\n\n\n# end\n`],
    ['an indented list', `  # note\n  - id: a\n    file: b\n`],
    ['no last line break', '- id: a'],
    ['Windows line breaks', '- id: a\r\n  file: b\r\n'],
    ['only comments', '# nothing yet\n'],
  ])('keeps %s', (_name, yaml) => {
    const next = appendEntry(yaml, entry);
    expect(next.startsWith(yaml)).toBe(true);
    expect(next.replaceAll('\r\n', '').includes('\n')).toBe(!yaml.includes('\r\n'));
    const { entries } = readCatalog(
      next.replace(/^[^]*?(?=[ ]*- id: x-2024)/u, ''),
      'catalog.yaml',
      ['x.txt'],
    );
    expect(entries).toEqual([entry]);
  });

  test('is not appended to where it is no block list', () => {
    expect(() => appendEntry('[{id: a}]\n', entry)).toThrow('not a list with a dash');
  });
});

test.each([
  ['/a/b/报告 2024(定稿).pdf', '报告 2024(定稿).txt'],
  ['a/../../x.html', 'x.txt'],
  ['..\\..\\x.txt', 'x.txt'],
  ['/a/-rf.txt', 'rf.txt'],
  ['/a/.hidden.txt', 'hidden.txt'],
  ['/a/....txt', 'id-2024.txt'],
  ['/a/a:b?c\n.txt', 'a-b-c-.txt'],
  ['/a/Taken.TXT', 'Taken-id-2024.txt'],
  [`${'𠮷'.repeat(80)}.txt`, `${'𠮷'.repeat(40)}.txt`],
  [`${'a'.repeat(159)} 报.txt`, `${'a'.repeat(159)}.txt`],
])('stores %s as %s', (path, expected) => {
  const corpus = {
    entries: [],
    duplicates: createDuplicateIndex(),
    fileNames: new Set(['taken.txt']),
  };
  expect(proposeFileName(path, 'id-2024', corpus)).toBe(expected);
});
