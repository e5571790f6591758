import { strings } from '../../../words/site.ts';
import { exploreStrings as words } from '../../../words/explore.ts';
import type { ExploreLine } from '../view/table-line.ts';
import { element, link } from '../../shared/browser/dom.ts';
import { setNodes } from '../../shared/browser/set-nodes.ts';

/**
 * A row of the table of results.
 *
 * @param indicator name and page of an indicator; undefined where it is not known
 */
export function renderRow(
  line: ExploreLine,
  indicator: (id: string) => { name: string; href: string } | undefined,
): HTMLTableRowElement {
  const canonical = line.indicator === null ? undefined : indicator(line.indicator);
  const isCalledSo = canonical?.name === line.label;
  const label = element('th', 'explore-label', isCalledSo ? '' : line.label);
  label.scope = 'row';
  if (canonical) label.append(link(canonical.href, canonical.name, isCalledSo ? '' : 'cell-note'));

  const data = element('data', '', line.value);
  data.value = String(line.number);
  const value = link(line.href, '');
  value.append(data);

  const { before, quote, after } = line;
  const sentence = cell(
    'explore-sentence',
    ...setNodes(before),
    element('mark', '', quote),
    ...setNodes(after),
  );

  const report = link(line.report.href, line.place === '' ? line.report.title : line.place);
  report.title = line.report.title;
  const note = element('span', 'cell-note', `${line.within} ${line.report.years}`);

  const status = element('span', 'tag', strings.status[line.status]);
  status.dataset.status = line.status;
  const side = element('span', 'cell-note', words.sideOf(strings.status[line.side]));
  return element(
    'tr',
    '',
    label,
    cell('explore-value', value),
    sentence,
    cell('explore-place', report, note),
    cell('explore-period', line.period),
    cell('explore-kind', line.kind, ' ', status, side),
  );
}

function cell(className: string, ...children: (Node | string)[]): HTMLTableCellElement {
  return element('td', className, ...children);
}
