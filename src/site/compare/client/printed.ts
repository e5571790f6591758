import { citeReport } from '../../pins/model/citation.ts';
import type { SharedMode } from '../model/state.ts';
import { compareStrings } from '../../../words/compare.ts';
import type { ReadyColumn } from './load.ts';
import { sideBadge } from './text.ts';
import { create } from '../../shared/browser/dom.ts';

/** What a comparison on paper says of itself: its reports with their addresses, topic and marks. */
export interface PrintedFacts {
  columns: readonly ReadyColumn[];
  /** Name of the topic whose sections are shown; undefined for all text. */
  topic: string | undefined;
  shared: SharedMode;
}

export function printedElements({ columns, topic, shared }: PrintedFacts): HTMLElement[] {
  const sources = columns.map(({ side, report, panel }) => {
    const address = new URL(panel.href, location.href).href;
    return create('li', {}, sideBadge(side), panel.name, ' ', citeReport(report, address));
  });
  const lines = [
    ...(topic === undefined ? [] : [compareStrings.printedTopic(topic)]),
    ...(shared === 'plain' ? [] : [compareStrings.printedShared[shared]]),
  ];
  return [
    create('ul', { role: 'list' }, ...sources),
    ...lines.map((line) => create('p', {}, line)),
  ];
}
