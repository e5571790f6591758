import { findHits } from '../search/find-hits.ts';
import { parseQuery } from '../search/query.ts';
import { openSearchIndex, type Candidate } from './search-index.ts';
import type { SearchRequest, SearchResponse, SearchResult } from './search-protocol.ts';

let index: ReturnType<typeof openSearchIndex> | undefined;
/** Candidates of the last query, for the pages after the first. */
let last: { key: string; candidates: Candidate[] } | undefined;

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  const { id } = data;
  search(data).then(
    (result) => postMessage({ id, ok: true, result } satisfies SearchResponse),
    (error: unknown) =>
      postMessage({ id, ok: false, error: String(error) } satisfies SearchResponse),
  );
});

async function search(request: SearchRequest): Promise<SearchResult> {
  const query = parseQuery(request.query);
  if (query.terms.length === 0) return { sections: [], records: 0, read: 0 };
  index ??= openSearchIndex(request.index);
  const key = JSON.stringify([query.text, request.filters]);
  if (last?.key !== key) {
    last = { key, candidates: await index.candidates(query.terms, request.filters) };
  }
  const { candidates } = last;
  const page = candidates.slice(request.from, request.from + request.count);
  const loaded = await Promise.all(page.map((candidate) => candidate.load()));
  const sections = loaded.map(({ record, texts }) => {
    const { report, title, url, place, reviewYear, planYear, path } = record;
    const hits = findHits(record, texts, query.text, request.filters);
    return { report, title, url, place, reviewYear, planYear, path, hits };
  });
  return {
    sections: sections.filter(({ hits }) => hits.length > 0),
    records: candidates.length,
    read: request.from + page.length,
  };
}
