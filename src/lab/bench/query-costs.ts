import { openIndexFolder } from '../evaluate/index-folder.ts';
import { answer, type Answer, type SearchOptions } from '../../site/search/model/answer.ts';
import { readHits } from '../../site/search/model/hits.ts';
import { FIRST_REPORTS } from '../../site/search/client/worker-messages.ts';
import { parseQuery } from '../../site/search/model/query.ts';

/** Files of the index that were read, and their bytes as they travel. */
interface Reads {
  files: number;
  bytes: number;
}

export interface QueryCost {
  query: string;
  /** Until the first hits can be shown, and until everything is counted. */
  first: Reads;
  whole: Reads;
  places: number;
}

/** What queries read from the index in a folder; each begins with nothing read. */
export async function queryCosts(
  directory: string,
  queries: readonly { query: string; filters?: SearchOptions['filters'] }[],
): Promise<QueryCost[]> {
  const costs: QueryCost[] = [];
  for (const { query, filters = {} } of queries) {
    const read = new Map<string, number>();
    const reads = (): Reads => ({
      files: read.size,
      bytes: [...read.values()].reduce((sum, bytes) => sum + bytes, 0),
    });
    const shards = await openIndexFolder(directory, (path, bytes) => read.set(path, bytes));
    let first: Reads | undefined;
    const show = async (reports: Answer['reports']) => {
      for (const { shard, report, matches } of reports.slice(0, FIRST_REPORTS)) {
        await readHits(shard, report, matches);
      }
      first = reads();
    };
    const options: SearchOptions = { filters, scope: 'sentence', foldings: 'auto' };
    const onPart = async ({ reports }: Answer) => {
      if (!first && reports.length >= FIRST_REPORTS) await show(reports);
      return true;
    };
    const { totals, reports } = await answer(
      shards,
      parseQuery(query),
      options,
      (text) => text,
      onPart,
    );
    if (!first) await show(reports);
    const whole = reads();
    costs.push({ query, first: first ?? whole, whole, places: totals.places });
  }
  return costs;
}
