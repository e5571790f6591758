import { expose } from 'comlink';
import { answer, type Answer } from '../model/answer.ts';
import { fetchIndex } from '../model/fetch-index.ts';
import { readHits } from '../model/hits.ts';
import { parseQuery } from '../model/query.ts';
import { simplifierFor } from '../model/simplify.ts';
import type { OnPart, SearchRequest, SearchResult } from './worker-messages.ts';

let openShards: ReturnType<typeof fetchIndex> | undefined;
/** What was found last, for the pages after the first. */
let last: { key: string; found: Answer } | undefined;

async function search(request: SearchRequest, onPart?: OnPart): Promise<SearchResult> {
  const { filters, from, count, scope = 'paragraph', foldings = [] } = request;
  const key = JSON.stringify([request.query, filters, scope, foldings]);
  if (last?.key !== key) {
    const query = parseQuery(request.query);
    const simplify = await simplifierFor(query.words.flat());
    const shards = await (openShards ??= fetchIndex(request.index))();
    let isShown = false;
    const found = await answer(
      shards,
      query,
      { filters, scope, foldings },
      simplify,
      async (part, progress) => {
        const isPage = !isShown && part.reports.length >= from + count;
        isShown ||= isPage;
        return (await onPart?.(await pageOf(part, from, isPage ? count : 0), progress)) ?? true;
      },
    );
    last = { key, found };
  }
  return pageOf(last.found, from, count);
}

/** The reports of an answer from one on, with their texts. */
async function pageOf(
  { reports, ...numbers }: Answer,
  from: number,
  count: number,
): Promise<SearchResult> {
  const page = reports.slice(from, from + count);
  const sections = await Promise.all(
    page.map(({ shard, report, matches }) => readHits(shard, report, matches)),
  );
  return {
    ...numbers,
    sections: sections.flat(),
    records: reports.length,
    read: from + page.length,
  };
}

const service = { search };
export type SearchService = typeof service;
expose(service);
