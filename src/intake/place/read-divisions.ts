import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDivisionIndex, type DivisionIndex } from './divisions.ts';

/** All divisions down to townships and sub-districts, one a line; `scripts/write-divisions.ts` writes it. */
export const DIVISION_TABLE = fileURLToPath(new URL('divisions.txt', import.meta.url));

let index: DivisionIndex | undefined;

/** The divisions. They are read when first needed: 1 MB, a tenth of a second. */
export function readDivisions(): DivisionIndex {
  index ??= buildDivisionIndex(readFileSync(DIVISION_TABLE, 'utf8'));
  return index;
}
