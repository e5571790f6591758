/** Rows and cells of GB/T 2312 that hold Han characters, with the bytes of the first of each. */
const ROWS = { first: 0xb0, last: 0xf7 };
const CELLS = { first: 0xa1, last: 0xfe };

/**
 * The Han characters of GB/T 2312, which are the simplified ones in common use. Browsers and Node know
 * the encoding: its table need not be carried along.
 */
export function commonSimplified(): Set<string> {
  const bytes: number[] = [];
  for (let row = ROWS.first; row <= ROWS.last; row += 1) {
    for (let cell = CELLS.first; cell <= CELLS.last; cell += 1) bytes.push(row, cell);
  }
  return new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)));
}
