import type { SearchFilters, SearchRecordMeta, SearchShard } from '../schema/search.ts';
import { readTexts } from '../search/indexed-text.ts';
import { revealText } from '../search/opaque-text.ts';

/** The parts of Pagefind's browser module that are used; it ships without types. */
interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}
interface PagefindInstance {
  filters(): Promise<unknown>;
  search(
    term: string,
    options: { filters: Record<string, string>; sort: Record<string, 'asc'> },
  ): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  data(): Promise<{ raw_content?: string; content: string; meta: Record<string, string> }>;
}

/** A record that holds all terms of a query, not read yet. */
export interface Candidate {
  /** The same for the same record, whatever query it was found by. */
  key: string;
  load(): Promise<{ record: SearchRecordMeta; texts: string[] }>;
}

/**
 * Opens the shards of the index as they are needed. Runs inside a worker of its own: without a
 * document Pagefind's loader knows no language, so that it does not segment the query.
 *
 * @param directory address of the folder with the manifest
 */
export function openSearchIndex(directory: string) {
  // Our own build wrote the manifest and the records; a schema would weigh more than the search.
  const shards = fetchJson(`${directory}manifest.json`) as Promise<SearchShard[]>;
  const instances = new Map<string, Promise<PagefindInstance>>();

  const open = (shard: SearchShard): Promise<PagefindInstance> => {
    const opened = instances.get(shard.path) ?? openShard(`${directory}${shard.path}/`);
    instances.set(shard.path, opened);
    return opened;
  };

  return {
    /** Records that hold every term, in the order of the corpus. */
    async candidates(terms: readonly string[], filters: SearchFilters): Promise<Candidate[]> {
      const wanted = (await shards).filter((shard) => mayHold(shard, filters));
      const found = await Promise.all(
        wanted.map(async (shard) => {
          const records = await searchShard(await open(shard), terms, filters);
          return records.map((record) => ({ ...record, key: `${shard.path}/${record.key}` }));
        }),
      );
      return found.flat();
    },
  };
}

async function openShard(basePath: string): Promise<PagefindInstance> {
  // The module ships without types; what is used of it stands above.
  const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule;
  const instance = module.createInstance({ basePath });
  // Filters narrow nothing until they have been loaded once.
  await instance.filters();
  return instance;
}

async function searchShard(
  instance: PagefindInstance,
  terms: readonly string[],
  filters: SearchFilters,
): Promise<Candidate[]> {
  const options = { filters: toPagefindFilters(filters), sort: { order: 'asc' as const } };
  const answers = await Promise.all(terms.map((term) => instance.search(term, options)));
  const [first, ...others] = answers.map(({ results }) => results);
  const sets = others.map((results) => new Set(results.map(({ id }) => id)));
  return (first ?? [])
    .filter(({ id }) => sets.every((set) => set.has(id)))
    .map((result) => ({ key: result.id, load: () => loadRecord(result) }));
}

async function loadRecord(result: PagefindResult) {
  const { content, raw_content: raw, meta } = await result.data();
  const record = JSON.parse(revealText(meta.record ?? '')) as SearchRecordMeta;
  return { record, texts: readTexts({ content: raw ?? content, gaps: record.gaps }) };
}

function toPagefindFilters({ place, year, topic, status }: SearchFilters): Record<string, string> {
  return {
    ...(place === undefined ? {} : { place }),
    ...(year === undefined ? {} : { year: String(year) }),
    ...(topic === undefined ? {} : { topic }),
    ...(status === undefined ? {} : { status }),
  };
}

/** False where a shard has nothing of the place's province or the year. */
function mayHold({ provinces, years }: SearchShard, { place, year }: SearchFilters): boolean {
  const province = place?.slice(0, 2);
  return (
    (province === undefined || provinces.some((code) => code.startsWith(province))) &&
    (year === undefined || years.includes(year))
  );
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
