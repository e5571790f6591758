import type { Paths } from '../../../paths.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { compareStrings } from '../../../words/compare.ts';
import { markup, type Markup } from '../../shared/markup.ts';
import { blocksMarkup, segmentsMarkup } from '../../shared/text/text-markup.ts';
import { columnState, sideBadge, sideOf, type LoadedColumn, type ReadyColumn } from './columns.ts';

/** Rank of the headings above the texts. */
const COLUMN_HEADING = 2;

/** The whole text of one column, under its place and years. */
export function textMarkup({ side, text }: ReadyColumn, paths: Paths): Markup {
  const { report, place, within, years, path, heading, status, href, counts, blocks } = text;
  const level = heading ? COLUMN_HEADING + 1 : COLUMN_HEADING;
  const headed = heading
    ? markup`<h3>${status ? statusTag(status) : ''} <a class="plain-link" href="${href}">${segmentsMarkup(heading)}</a></h3>`
    : '';
  return paneMarkup(
    side,
    markup`<header><p class="compare-within">${within}</p><h2 id="compare-panel-${side}-name">${sideBadge(side)}<a href="${paths.report(report)}">${place}</a></h2><p class="compare-years">${years}</p></header>${
      path.length > 0 ? markup`<p class="compare-path">${path.join(' › ')}</p>` : ''
    }${headed}<p class="small muted">${counts}</p>${blocksMarkup(report, blocks, level, paths)}`,
  );
}

export function statusTag(status: SectionStatus): Markup {
  return markup`<span class="tag" data-status="${status}">${compareStrings.status[status]}</span>`;
}

/** What keeps a column from being shown, and what can be done. */
export function noticeMarkup(
  index: number,
  column: Exclude<LoadedColumn, { kind: 'ready' }>,
): Markup {
  const side = sideOf(index);
  return paneMarkup(
    side,
    markup`<h2 id="compare-panel-${side}-name">${sideBadge(side)}${columnState(column)}</h2><p class="compare-notice">${reasonOf(index, column)}</p>`,
  );
}

function reasonOf(
  index: number,
  column: Exclude<LoadedColumn, { kind: 'ready' }>,
): Markup | string {
  const { chooseOther, errors, sides } = compareStrings;
  switch (column.kind) {
    case 'empty':
      return chooseOther(sides[sideOf(index)]);
    case 'unknown-report':
      return errors.unknownReport(column.id);
    case 'not-loaded':
      return markup`${errors.notLoaded} <button type="button" data-retry>${errors.retry}</button>`;
    case 'unknown-section':
      return markup`${errors.unknownSection(column.id)} <button type="button" data-whole="${index}">${errors.showWhole}</button>`;
  }
}

function paneMarkup(side: string, inside: Markup): Markup {
  return markup`<section class="compare-panel" id="compare-panel-${side}" data-side="${side}" aria-labelledby="compare-panel-${side}-name">${inside}</section>`;
}
