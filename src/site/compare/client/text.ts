import type { ColumnName } from '../model/state.ts';
import type { TextBlock, TextSegment } from '../../shared/text/text-blocks.ts';
import type { Paths } from '../../../paths.ts';
import { compareStrings } from '../../../words/compare.ts';
import { paragraphStart, textHeadingLevel } from '../../shared/text/section-heading.ts';
import type { ComparePanel } from '../view/panel.ts';
import { metricNote } from '../../shared/metric-words.ts';
import { create } from '../../shared/browser/dom.ts';

/** Rank of the headings above the two texts. */
const PANEL_HEADING = 2;

/** The text of one side, under its place and years. */
export function panelElement(side: ColumnName, panel: ComparePanel, paths: Paths): HTMLElement {
  const id = panelId(side);
  const headed = panel.heading !== null;
  return create(
    'section',
    { class: 'compare-panel', id, 'data-side': side, 'aria-labelledby': `${id}-name` },
    panelHeader(side, panel, paths),
    panel.path.length > 0
      ? create('p', { class: 'compare-path' }, panel.path.join(' › '))
      : undefined,
    panel.heading
      ? create(
          'h3',
          {},
          panel.status ? statusTag(panel.status) : undefined,
          ' ',
          create(
            'a',
            { class: 'plain-link', href: panel.href },
            ...panel.heading.map(segmentElement),
          ),
        )
      : undefined,
    create('p', { class: 'small muted' }, panel.counts),
    create(
      'div',
      { class: 'text-blocks' },
      ...panel.blocks.map((block) =>
        blockElement(block, panel.report, headed ? PANEL_HEADING + 1 : PANEL_HEADING, paths),
      ),
    ),
  );
}

/** What stands in the place of a side that cannot be shown. */
export function noticeElement(
  side: ColumnName,
  state: string,
  ...children: (Node | string)[]
): HTMLElement {
  const id = panelId(side);
  return create(
    'section',
    { class: 'compare-panel', id, 'data-side': side, 'aria-labelledby': `${id}-name` },
    create('h2', { id: `${id}-name` }, sideBadge(side), state),
    create('p', { class: 'compare-notice' }, ...children),
  );
}

export function panelId(side: ColumnName): string {
  return `compare-panel-${side}`;
}

export function sideBadge(side: ColumnName): HTMLElement {
  return create('span', { class: 'compare-side' }, compareStrings.sides[side]);
}

function panelHeader(side: ColumnName, panel: ComparePanel, paths: Paths): HTMLElement {
  return create(
    'header',
    {},
    create('p', { class: 'compare-within' }, panel.within),
    create(
      'h2',
      { id: `${panelId(side)}-name` },
      sideBadge(side),
      create('a', { href: paths.report(panel.report) }, panel.place),
    ),
    create('p', { class: 'compare-years' }, panel.years),
  );
}

export function statusTag(status: keyof typeof compareStrings.status): HTMLElement {
  return create('span', { class: 'tag', 'data-status': status }, compareStrings.status[status]);
}

export function blockElement(
  block: TextBlock,
  report: string,
  level: number,
  paths: Paths,
): HTMLElement {
  const href = paths.fragment(report, block.id);
  if (block.kind === 'heading') {
    const heading = document.createElement(textHeadingLevel(level, block));
    heading.dataset.section = block.id;
    heading.append(create('a', { href }, block.text));
    return heading;
  }
  return create(
    'p',
    { 'data-paragraph': block.id },
    ...block.segments.map(segmentElement),
    create(
      'a',
      {
        class: 'permalink',
        href,
        'aria-label': compareStrings.paragraphLink(paragraphStart(block)),
      },
      '#',
    ),
  );
}

export function segmentElement({ text, lead, metric, shared }: TextSegment): Node {
  const words = metric
    ? create('data', { class: 'number', value: `${metric.value}`, title: metricNote(metric) }, text)
    : document.createTextNode(text);
  const stretch = shared ? create('span', { class: 'shared' }, words) : words;
  return lead ? create('strong', {}, stretch) : stretch;
}
