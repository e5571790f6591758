import { passageSummary } from '../view/report-passages.ts';
import { store } from './corpus.ts';
import { paths } from './site.ts';

/** What the page of a report says on the text that it shares with others. */
export function readPassageSummary(id: string) {
  const byId = store.summariesById();
  return passageSummary(store.report(id), store.passages(id), (other) => byId.get(other), paths);
}
