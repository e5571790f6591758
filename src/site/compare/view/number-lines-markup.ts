import { compareStrings } from '../../../words/compare.ts';
import { markup, type Markup } from '../../shared/markup.ts';
import { divideSections, type NumberLine, type NumberSection } from './number-lines.ts';

/** Characters of a folded table on a page that is bounded. */
const MOST_FOLDED = 20_000;

/**
 * The numbers that several columns state in a table, those of one column folded below it.
 *
 * @param names of the columns: letter, place and years
 * @param elsewhere where a page that is bounded leads to, when the folded table would be too large for it
 */
export function numbersMarkup(
  sections: readonly NumberSection[],
  names: readonly string[],
  elsewhere: readonly { name: string; href: string }[],
): Markup {
  const words = compareStrings.table;
  const { shared, single, summary } = divideSections(sections);
  if (sections.length === 0) return markup`<p class="muted">${words.none}</p>`;
  const top =
    shared.length > 0
      ? tableMarkup(shared, names)
      : markup`<p class="muted">${words.noneShared}</p>`;
  if (single.length === 0) return top;
  const table = tableMarkup(single, names);
  if (elsewhere.length > 0 && table.toString().length > MOST_FOLDED) {
    const links = elsewhere.map(({ name, href }) => markup` <a href="${href}">${name}</a>`);
    return markup`${top}<p class="muted">${summary}${links}</p>`;
  }
  return markup`${top}<details><summary>${summary}</summary>${table}</details>`;
}

function tableMarkup(sections: readonly NumberSection[], names: readonly string[]): Markup {
  const words = compareStrings.table;
  const heads = [words.indicator, ...names, words.comparability];
  return markup`<table class="compare-table"><caption>${words.caption}</caption><thead><tr>${heads.map(
    (name) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead>${sections.map(
    ({ heading, lines }) =>
      markup`<tbody><tr class="compare-group"><th scope="rowgroup" colspan="${heads.length}">${heading}</th></tr>${lines.map(lineMarkup)}</tbody>`,
  )}</table>`;
}

function lineMarkup({ label, kind, href, cells, comparisons }: NumberLine): Markup {
  const words = compareStrings.table;
  const name = label === '' ? words.noLabel : label;
  const linked = href === undefined ? name : markup`<a href="${href}">${name}</a>`;
  const columns = cells.map((cell) =>
    cell === null
      ? markup`<td class="muted">${words.absent}</td>`
      : markup`<td>${cell.map(
          (number) =>
            markup`<p><a href="${number.href}">${number.value}</a> <span class="compare-note">${number.note}</span>${
              number.label === undefined
                ? ''
                : markup`<span class="compare-label">${number.label}</span>`
            }</p>`,
        )}</td>`,
  );
  const grades =
    comparisons.length === 0
      ? markup`<span class="muted">${words.oneSided}</span>`
      : comparisons.map((found) => markup`<p data-grade="${found.grade}">${found.words}</p>`);
  return markup`<tr><th scope="row">${linked}<span class="compare-kind">${kind}</span></th>${columns}<td class="compare-grade">${grades}</td></tr>`;
}
