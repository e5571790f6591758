import { columnNames } from '../compare/state.ts';
import type { Paths } from '../routes/paths.ts';
import { compareStrings } from '../strings-compare.ts';
import { create } from './dom.ts';
import type { LoadedColumn } from './compare-load.ts';
import { columnState } from './compare-names.ts';
import { noticeElement, panelElement } from './compare-text.ts';

/** What a column that cannot be shown offers instead. */
export interface ColumnContext {
  paths: Paths;
  /** A button that reads again what could not be read. */
  retry: () => HTMLElement;
  /** Called where a reader wants the whole report in place of a section that is not there. */
  showWhole: (column: number) => void;
}

/** A column with its whole text, or with what keeps it from being shown. */
export function columnElement(
  index: number,
  loaded: LoadedColumn,
  { paths, retry, showWhole }: ColumnContext,
): HTMLElement {
  const { errors } = compareStrings;
  const side = columnNames[index] ?? 'a';
  switch (loaded.kind) {
    case 'ready':
      return panelElement(side, loaded.panel, paths);
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
