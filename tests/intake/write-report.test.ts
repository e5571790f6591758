import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReport } from '../../src/intake/write-report.ts';
import { seedEntries } from '../support/corpus.ts';
import { filesOf } from '../support/intake.ts';
import { copySeeds, makeFolder } from '../support/temporary-folder.ts';

const folder = makeFolder();
const [seed] = seedEntries();
if (!seed) throw new Error('expected a seed');
const entry = { ...seed, id: 'new-2024', file: 'new.txt' };
const bytes = new TextEncoder().encode('text');

test('writes over nothing', () => {
  const corpus = copySeeds(folder, 'taken');
  writeFileSync(join(corpus, 'new.txt'), 'there already');
  const before = filesOf(corpus);
  expect(() => writeReport(corpus, { entry, bytes })).toThrow(
    'Unexpected file new.txt in the corpus, expected a free name',
  );
  expect(filesOf(corpus)).toEqual(before);
});

test('refuses an entry that the catalog could not be built with', () => {
  const corpus = copySeeds(folder, 'second');
  const before = filesOf(corpus);
  expect(() => writeReport(corpus, { entry: { ...entry, id: seed.id }, bytes })).toThrow(
    'Unexpected catalog (Unexpected second entry with id',
  );
  expect(filesOf(corpus)).toEqual(before);
});
