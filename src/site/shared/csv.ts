import { stringify, type Options } from 'csv-stringify/browser/esm/sync';

/** What makes a cell of several lines of it, and must be quoted, whatever ends the rows. */
const LINE_BREAK = /[\r\n]/u;

/**
 * Rows as CSV (RFC 4180): every CSV of the site is written here. A text that a spreadsheet would take
 * for a formula (`=1+1`, `@SUM(1)`) begins with an apostrophe; numbers stay numbers, null is
 * empty, true and false are words.
 *
 * @param options fields in their order, and whether their names come first; `bom` for readers, whose
 *   spreadsheets take a file without the mark for one in an older encoding
 */
export function toCsv(
  rows: readonly object[],
  options: Pick<Options, 'bom' | 'columns' | 'header'> = {},
): string {
  const cast = { boolean: String };
  return stringify([...rows], {
    ...options,
    cast,
    escape_formulas: true,
    quoted_match: LINE_BREAK,
  });
}
