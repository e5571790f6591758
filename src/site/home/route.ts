import { paths } from '../shared/build/paths.ts';
import { store } from '../shared/build/store.ts';
import { latestReports } from '../shared/report-card.ts';
import { homePage, liveNumber, livePair } from './view.ts';
import { worthReading } from './worth-reading.ts';

/** Reports among which the pair and the number are looked for. */
const LOOKED_AT = 12;

export function readHomePage() {
  const latest = latestReports(store.summaries(), LOOKED_AT);
  const similar = latest.map(({ id }) => store.similar(id));
  return {
    ...homePage(store.summaries(), paths),
    pair: livePair(similar, (id) => store.report(id), paths),
    worth: worthReading(
      latest,
      similar,
      latest.map(({ id }) => store.passages(id)),
      paths,
    ),
    number: latest.map(({ id }) => liveNumber(store.report(id), paths)).find((one) => one),
  };
}
