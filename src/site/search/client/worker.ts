import { expose } from 'comlink';
import { answer, type Answer } from '../model/answer.ts';
import { readHits } from '../model/hits.ts';
import { parseQuery } from '../model/query.ts';
import { openSearchFiles } from '../model/shard-files.ts';
import type { SearchRequest, SearchResult } from './protocol.ts';
import { simplifierFor } from '../model/simplify.ts';

/** What was found last, for the pages after the first. */
interface Last {
  key: string;
  answer: Answer;
  places: Record<string, string>;
}

let files: ReturnType<typeof openSearchFiles> | undefined;
let last: Last | undefined;

async function search(request: SearchRequest): Promise<SearchResult> {
  const { reports, ...rest } = await find(request);
  const page = reports.slice(request.from, request.from + request.count);
  const sections = await Promise.all(
    page.map(({ shard, report, matches }) => readHits(shard, report, matches)),
  );
  return {
    ...rest,
    sections: sections.flat(),
    records: reports.length,
    read: request.from + page.length,
  };
}

async function find(request: SearchRequest): Promise<Answer & Pick<Last, 'places'>> {
  const { filters, scope = 'paragraph', foldings = [] } = request;
  const key = JSON.stringify([request.query, filters, scope, foldings]);
  if (last?.key !== key) {
    files ??= openSearchFiles(request.index);
    const query = parseQuery(request.query);
    const shards = await files.shards();
    const simplify = await simplifierFor(query.words.flat());
    const tables = await Promise.all(shards.map((shard) => shard.table()));
    last = {
      key,
      answer: await answer(shards, query, { filters, scope, foldings }, simplify),
      places: Object.assign({}, ...tables.map(({ places }) => places)) as Record<string, string>,
    };
  }
  return { ...last.answer, places: last.places };
}

const service = { search };
export type SearchService = typeof service;
expose(service);
