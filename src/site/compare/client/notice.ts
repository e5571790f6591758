import { columnNames } from '../model/state.ts';
import { compareStrings } from '../../../words/compare.ts';
import { create } from '../../shared/browser/dom.ts';
import type { LoadedColumn } from './load.ts';
import { columnState } from './names.ts';
import { noticeElement } from './text.ts';

/** What a column that cannot be shown offers instead. */
export interface ColumnContext {
  /** A button that reads again what could not be read. */
  retry: () => HTMLElement;
  /** Called where a reader wants the whole report in place of a section that is not there. */
  showWhole: (column: number) => void;
}

/** What keeps a column from being shown, and what can be done. */
export function noticeOf(
  index: number,
  loaded: Exclude<LoadedColumn, { kind: 'ready' }>,
  { retry, showWhole }: ColumnContext,
): HTMLElement {
  const { errors } = compareStrings;
  const side = columnNames[index] ?? 'a';
  switch (loaded.kind) {
    case 'empty':
      return noticeElement(
        side,
        columnState(loaded),
        compareStrings.chooseOther(compareStrings.sides[side]),
      );
    case 'unknown-report':
      return noticeElement(side, columnState(loaded), errors.unknownReport(loaded.id));
    case 'not-loaded':
      return noticeElement(side, columnState(loaded), errors.notLoaded, ' ', retry());
    case 'unknown-section': {
      const button = create('button', { type: 'button' }, errors.showWhole);
      button.addEventListener('click', () => {
        showWhole(index);
      });
      const words = errors.unknownSection(loaded.id);
      return noticeElement(side, columnState(loaded), words, ' ', button);
    }
  }
}
