import { expose } from 'comlink';
import { createPaths } from '../../../paths.ts';
import type { TermWeights } from '../../../schema/alignment.ts';
import type { Range } from '../../shared/text/range.ts';
import type { Text } from '../model/column-scope.ts';
import { sharedRanges } from '../model/shared-text.ts';
import { compareRows, type CompareRow, type RowColumn } from '../view/rows.ts';

/** What rows are made of; everything can be sent to a worker. */
export interface RowsRequest {
  columns: readonly RowColumn[];
  weights: TermWeights;
  topicNames: ReadonlyMap<string, string>;
  topic: string | null;
  /** Path under which the site is served. */
  base: string;
}

const service = {
  rows({ columns, weights, topicNames, topic, base }: RowsRequest): CompareRow[] {
    const topicName = (id: string) => topicNames.get(id);
    return compareRows(columns, { weights, topicName, topic, paths: createPaths(base) });
  },
  shared(texts: readonly (readonly Text[])[]): Range[][] {
    return sharedRanges(texts);
  },
};
export type RowsService = typeof service;
expose(service);
