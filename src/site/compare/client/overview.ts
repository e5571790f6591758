import type { ColumnName } from '../model/state.ts';
import { compareStrings } from '../../../words/compare.ts';
import { countRows, type CompareRow } from '../view/rows.ts';
import { create } from '../../shared/browser/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const LANE = 14;
const LANE_GAP = 4;
/** Width of the drawing in its own units; it is stretched to the width of the page. */
const WIDTH = 1000;
/** Even a short row can be seen and pressed. */
const LEAST_ROW = 4;

/**
 * A band for each column, from its beginning to its end: where bands have a block at the same
 * place, the texts speak of the same. Pressing a block leads to its row; keys do the same with the
 * buttons beside it.
 */
export function overviewElement(
  rows: readonly CompareRow[],
  columns: readonly ColumnName[],
  goTo: (row: number) => void,
): HTMLElement {
  const counts = countRows(rows, columns.length);
  const words = compareStrings.overview(
    counts,
    counts.alone.flatMap((count, index) => {
      const column = columns[index];
      return column ? [compareStrings.aloneIn(compareStrings.sides[column], count)] : [];
    }),
  );
  const svg = document.createElementNS(SVG, 'svg');
  const height = columns.length * (LANE + LANE_GAP) - LANE_GAP;
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words);
  const sizes = rows.map(({ length }) => Math.max(length, 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let x = 0;
  rows.forEach((row, index) => {
    const width = Math.max(LEAST_ROW, ((sizes[index] ?? 0) / total) * WIDTH);
    row.cells.forEach((cell, column) => {
      if (cell.length > 0) svg.append(block(x, column, width, row.isMatched, index));
    });
    x += width;
  });
  svg.setAttribute('viewBox', `0 0 ${Math.max(WIDTH, x)} ${height}`);
  svg.addEventListener('click', ({ target }) => {
    const row = target instanceof SVGElement ? target.dataset.row : undefined;
    if (row !== undefined) goTo(Number(row));
  });
  return create(
    'div',
    { class: 'compare-overview' },
    svg as Node,
    create('p', { class: 'small muted' }, `${words}。`),
  );
}

function block(
  x: number,
  column: number,
  width: number,
  matched: boolean,
  row: number,
): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  // What stands alone is drawn thinner: the difference is not one of colour only.
  const inset = matched ? 0 : LANE / 3;
  for (const [name, value] of Object.entries({
    x,
    y: column * (LANE + LANE_GAP) + inset,
    width: Math.max(1, width - 1.5),
    height: LANE - 2 * inset,
  })) {
    rect.setAttribute(name, `${value}`);
  }
  rect.dataset.row = `${row}`;
  if (matched) rect.dataset.matched = '';
  return rect;
}
