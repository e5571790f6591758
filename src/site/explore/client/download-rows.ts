import { base } from '../../shared/browser/site-base.ts';
import { type DownloadTable, fileName } from '../../shared/download-table.ts';
import { createPaths } from '../../../paths.ts';
import { takeStrings } from '../../../words/take.ts';
import { numberTable } from '../../take/model/number-table.ts';
import { filterNames, parseExploreState } from '../model/explore-state.ts';
import { ExploreWorker } from './ask-worker.ts';

/** All rows that the state of a button lets through, in its order. */
export async function readRowsTable({ dataset }: HTMLElement): Promise<DownloadTable> {
  const state = parseExploreState(dataset.state ?? '');
  const folder = new URL(createPaths(base).exploreData, location.href).href;
  const rows = await new ExploreWorker({ base, folder }).rows(state);
  const page = document.querySelector('h1')?.textContent ?? '';
  // Elsewhere than in the explorer the page itself says what is chosen.
  const isExplorer = document.querySelector('metric-explorer') !== null;
  const chosen = filterNames.map((name) => (isExplorer ? (state.filters[name] ?? null) : null));
  const name = fileName(page, state.query, ...chosen, takeStrings.fileOf);
  return numberTable(name, rows, location.origin);
}
