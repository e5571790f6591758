import { passageSummary } from './view/passages.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

/** What the page of a report says on the text that it shares with others. */
export function readPassageSummary(id: string) {
  const byId = store.summariesById();
  return passageSummary(store.report(id), store.passages(id), (other) => byId.get(other), paths);
}
