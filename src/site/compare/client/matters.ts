import { compareStrings } from '../../../words/compare.ts';
import { create } from '../../shared/browser/dom.ts';
import { partTitle } from '../view/row-words.ts';
import { rowId, type CompareRow } from '../view/rows.ts';

const LONGEST_NAME = 22;
/** Where the list has a column of its own; as in rows.css. */
const BESIDE = '(width >= 80rem)';

/**
 * The matters of a comparison in a list that leads to their rows, each with the columns that say
 * nothing of it. Rows without a heading are left out.
 *
 * @param sides names of the columns: 甲, 乙
 */
export function matterList(rows: readonly CompareRow[], sides: readonly string[]): HTMLElement {
  const items = rows.flatMap((row, index) => {
    const name = row.cells.flat().find((section) => section.name !== '')?.name;
    const title = partTitle(rows, index);
    const heading = title === undefined ? [] : [create('li', { class: 'part' }, title)];
    if (name === undefined) return heading;
    const silent = sides.filter((_, column) => row.cells[column]?.length === 0).join('');
    return [
      ...heading,
      create(
        'li',
        { 'data-matched': row.isMatched ? '' : undefined },
        create('a', { href: `#${rowId(index)}` }, shorten(name)),
        silent === ''
          ? undefined
          : create('span', { class: 'silent' }, ` ${compareStrings.saysNothing(silent)}`),
      ),
    ];
  });
  return create(
    'details',
    { open: matchMedia(BESIDE).matches ? '' : undefined },
    create('summary', {}, compareStrings.matters),
    create('ol', { role: 'list' }, ...items),
  );
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
