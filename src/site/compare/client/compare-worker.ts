import { today } from '../../shared/browser/today.ts';
import { expose } from 'comlink';
import type { CompareState } from '../model/state.ts';
import { createPaths } from '../../../paths.ts';
import { readyColumns, type LoadedColumn } from '../view/columns.ts';
import { comparisonOf, FEWEST_TEXTS, numbersOf, type Comparison } from '../view/comparison.ts';
import { compareRows } from '../view/rows.ts';
import { openCompareData, type CompareData } from './compare-data.ts';
import { loadColumns } from './load-columns.ts';

/** What is to be compared, and what the page knows of it. */
export interface CompareRequest {
  state: CompareState;
  /** Names of the topics of the site by id. */
  topicNames: ReadonlyMap<string, string>;
  /** True right after columns changed places. */
  moved: boolean;
  /** Path under which the site is served. */
  base: string;
}

let data: CompareData | undefined;
let latest: readonly LoadedColumn[] | undefined;

const service = {
  /** Reads, aligns and writes markup, none of which keeps the page from answering. */
  async compare({ state, topicNames, moved, base }: CompareRequest): Promise<Comparison> {
    const paths = createPaths(base);
    data ??= openCompareData(paths);
    const topicName = (id: string) => topicNames.get(id);
    const topic = state.topic !== null && topicNames.has(state.topic) ? state.topic : null;
    const [columns, weights] = await Promise.all([
      loadColumns(state.columns, data, paths, topic),
      data.termWeights(),
    ]);
    latest = columns;
    const ready = readyColumns(columns);
    const isAligned = ready.length >= FEWEST_TEXTS && state.view !== 'numbers';
    const rows = isAligned ? compareRows(ready, { weights, topicName, topic, paths }) : [];
    return comparisonOf(columns, rows, {
      state,
      topic: topicName(topic ?? ''),
      moved,
      origin: location.origin,
      accessed: today(),
      paths,
    });
  },
  /** The table of the numbers of what was compared last. */
  numbers(indicatorNames: ReadonlyMap<string, string>, base: string): string {
    if (!latest) throw new Error('expected a comparison before its numbers');
    return numbersOf(latest, indicatorNames, createPaths(base)).toString();
  },
};
export type CompareService = typeof service;
expose(service);
