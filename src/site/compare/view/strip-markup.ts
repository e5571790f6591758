import type { ColumnName } from '../model/state.ts';
import { strings } from '../../../words/site.ts';
import { compareStrings } from '../../../words/compare.ts';
import { attribute, markup, type Markup } from '../../shared/markup.ts';
import { rowId, type CompareRow } from './rows.ts';

const LANE = 14;
const LANE_GAP = 4;
/** Width of the drawing in its own units; it is stretched to the width of the page. */
const WIDTH = 1000;
/** Even a short row can be seen and pressed. */
const LEAST_ROW = 4;

/**
 * How many rows at least two columns share, how many all, and how many each has alone.
 *
 * @param columns how many columns the rows have
 */
export function countRows(rows: readonly CompareRow[], columns: number) {
  const stating = rows
    .filter(({ isOpening }) => !isOpening)
    .map(({ cells }) => cells.flatMap(({ length }, column) => (length > 0 ? [column] : [])));
  const ofSize = (size: number) => stating.filter(({ length }) => length === size);
  return {
    columns,
    together: stating.filter(({ length }) => length > 1).length,
    all: ofSize(columns).length,
    alone: Array.from(
      { length: columns },
      (_, column) => ofSize(1).filter(([own]) => own === column).length,
    ),
  };
}

/** How much of the texts stands for each other, in a sentence without its stop. */
export function overviewWords(rows: readonly CompareRow[], sides: readonly ColumnName[]): string {
  const counts = countRows(rows, sides.length);
  return compareStrings.overview(
    counts,
    sides.map((side, column) => {
      return compareStrings.aloneIn(compareStrings.sides[side], counts.alone[column] ?? 0);
    }),
  );
}

/**
 * A band for each column, from its beginning to its end: where bands have a block at the same
 * place, the texts speak of the same. Pressing a block leads to its row; keys do the same with the
 * buttons beside it.
 */
export function stripMarkup(rows: readonly CompareRow[], sides: readonly ColumnName[]): Markup {
  const words = overviewWords(rows, sides);
  const sizes = rows.map(({ length }) => Math.max(length, 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let x = 0;
  const blocks = rows.flatMap(({ cells, isMatched }, row) => {
    const left = x;
    const width = Math.max(LEAST_ROW, ((sizes[row] ?? 0) / total) * WIDTH);
    x += width;
    return cells.flatMap(({ length }, column) => {
      if (length === 0) return [];
      // What stands alone is drawn thinner: the difference is not one of colour only.
      const inset = isMatched ? 0 : LANE / 3;
      const y = column * (LANE + LANE_GAP) + inset;
      const matched = attribute('data-matched', isMatched);
      return markup`<rect x="${rounded(left)}" y="${rounded(y)}" width="${rounded(Math.max(1, width - 1.5))}" height="${rounded(LANE - 2 * inset)}" data-row="${rowId(row)}"${matched}/>`;
    });
  });
  const box = [0, 0, rounded(Math.max(WIDTH, x)), sides.length * (LANE + LANE_GAP) - LANE_GAP];
  return markup`<div class="compare-overview"><svg viewBox="${box.join(' ')}" preserveAspectRatio="none" role="img" aria-label="${words}">${blocks}</svg><p class="small muted">${words + strings.marks.stop}</p></div>`;
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}
