import { compareStrings } from '../../../words/compare.ts';
import {
  divideSections,
  type NumberCell,
  type NumberLine,
  type NumberSection,
} from '../view/numbers.ts';
import { create } from '../../shared/browser/dom.ts';

/**
 * The numbers that several sides state in a table, those of one side folded below it.
 *
 * @param names of the columns: letter, place and years
 */
export function numberElements(
  sections: readonly NumberSection[],
  names: readonly string[],
): HTMLElement[] {
  const words = compareStrings.table;
  const { shared, single, summary } = divideSections(sections);
  if (sections.length === 0) return [create('p', { class: 'muted' }, words.none)];
  return [
    shared.length > 0
      ? tableElement(shared, names)
      : create('p', { class: 'muted' }, words.noneShared),
    ...(single.length > 0
      ? [create('details', {}, create('summary', {}, summary), tableElement(single, names))]
      : []),
  ];
}

function tableElement(sections: readonly NumberSection[], names: readonly string[]): HTMLElement {
  const words = compareStrings.table;
  const columns = names.map((name) => create('th', { scope: 'col' }, name));
  return create(
    'table',
    { class: 'compare-table' },
    create('caption', {}, words.caption),
    create(
      'thead',
      {},
      create(
        'tr',
        {},
        create('th', { scope: 'col' }, words.indicator),
        ...columns,
        create('th', { scope: 'col' }, words.comparability),
      ),
    ),
    ...sections.map(({ heading, lines }) =>
      create(
        'tbody',
        {},
        create(
          'tr',
          { class: 'compare-group' },
          create('th', { scope: 'rowgroup', colspan: `${names.length + 2}` }, heading),
        ),
        ...lines.map(lineElement),
      ),
    ),
  );
}

function lineElement({ label, kind, href, cells, comparisons }: NumberLine): HTMLElement {
  const name = label === '' ? compareStrings.table.noLabel : label;
  return create(
    'tr',
    {},
    create(
      'th',
      { scope: 'row' },
      href === undefined ? name : create('a', { href }, name),
      create('span', { class: 'compare-kind' }, kind),
    ),
    ...cells.map((cell) =>
      cell === null
        ? create('td', { class: 'muted' }, compareStrings.table.absent)
        : create('td', {}, ...cell.map(numberElement)),
    ),
    create(
      'td',
      { class: 'compare-grade' },
      ...(comparisons.length === 0
        ? [create('span', { class: 'muted' }, compareStrings.table.oneSided)]
        : comparisons.map(({ grade, words }) => create('p', { 'data-grade': grade }, words))),
    ),
  );
}

function numberElement({ label, value, note, href }: NumberCell): HTMLElement {
  return create(
    'p',
    {},
    create('a', { href }, value),
    ' ',
    create('span', { class: 'compare-note' }, note),
    label === undefined ? undefined : create('span', { class: 'compare-label' }, label),
  );
}
