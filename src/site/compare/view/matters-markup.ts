import type { ColumnName } from '../model/state.ts';
import { compareStrings } from '../../../words/compare.ts';
import { attribute, markup, type Markup } from '../../shared/markup.ts';
import { shorten } from '../../shared/text/shorten.ts';
import { setText } from '../../shared/text/set-text.ts';
import { partTitle } from './row-words.ts';
import { rowId, type CompareRow } from './rows.ts';

const LONGEST_NAME = 22;

/**
 * The matters of a comparison in a list that leads to their rows, each with the columns that say
 * nothing of it, there or elsewhere. The opening words of a part are none.
 */
export function mattersMarkup(rows: readonly CompareRow[], sides: readonly ColumnName[]): Markup {
  const items = rows.map((row, index) => {
    const title = partTitle(rows, index);
    const part = title === undefined ? '' : markup`<li class="part">${title}</li>`;
    const [first] = row.cells.flat();
    if (row.isOpening || !first) return part;
    const silent = sides.filter(
      (_, column) =>
        row.cells[column]?.length === 0 &&
        row.references[column]?.every(({ kind }) => kind === 'weak'),
    );
    const said = silent.map((side) => compareStrings.sides[side]).join('');
    return markup`${part}<li${attribute('data-matched', row.isMatched)}><a href="#${rowId(index)}">${setText(shorten(first.name, LONGEST_NAME))}</a>${
      said === '' ? '' : markup`<span class="silent"> ${compareStrings.saysNothing(said)}</span>`
    }</li>`;
  });
  return markup`<details><summary>${compareStrings.matters}</summary><ol role="list">${items}</ol></details>`;
}
