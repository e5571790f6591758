import { tableSources } from '../../shared/browser/table-sources.ts';

/** The rows that a state of the explorer shows, on every page that leads to it with that state. */
tableSources.set('metrics', async (button) => {
  const { readRowsTable } = await import('./download-rows.ts');
  return readRowsTable(button);
});
