import type { PageRecord } from '../../../schema/page-record.ts';
import { phraseOf, runsOf } from '../model/bigrams.ts';

/** A question to the index of pages, and its answer. */
export interface PageSearchRequest {
  id: number;
  /** Address of the bundle. */
  index: string;
  /** Strings of which a page must bear at least one in a name. */
  words: string[];
}
export interface PageSearchResponse {
  id: number;
  pages: Omit<PageRecord, 'names'>[];
  /** How many pages match in all. */
  total: number;
}

/** The parts of Pagefind's browser module that are used; it ships without types. */
interface Pagefind {
  createInstance(options: { basePath: string }): {
    search(term: string): Promise<{
      results: { data(): Promise<{ url: string; meta: Record<string, string> }> }[];
    }>;
  };
}

/** Pages told of a query, and candidates read of each word. */
const MOST_PAGES = 8;
const MOST_READ = 60;

let opened: Promise<ReturnType<Pagefind['createInstance']>> | undefined;

// In a worker there is no document, so that Pagefind knows no language and segments nothing.
addEventListener('message', ({ data }: MessageEvent<PageSearchRequest>) => {
  find(data).then(
    (answer) => postMessage({ id: data.id, ...answer } satisfies PageSearchResponse),
    // The text is searched without it; there is nothing for the reader to do.
    () => postMessage({ id: data.id, pages: [], total: 0 } satisfies PageSearchResponse),
  );
});

async function find({ index, words }: PageSearchRequest) {
  opened ??= openIndex(index);
  const instance = await opened;
  const found = new Map<string, Omit<PageRecord, 'names'>>();
  for (const word of words) {
    const [first] = runsOf(word).sort((a, b) => b.length - a.length);
    if (first === undefined) continue;
    const { results } = await instance.search(phraseOf(first));
    const records = await Promise.all(results.slice(0, MOST_READ).map((result) => result.data()));
    for (const { url, meta } of records) {
      // Our own build wrote the names.
      const names = JSON.parse(meta.names ?? '[]') as string[];
      if (!names.some((name) => name.toLowerCase().includes(word.toLowerCase()))) continue;
      const { title = '', note = '', kind } = meta as Partial<PageRecord>;
      if (kind) found.set(url, { url, title, note, kind });
    }
  }
  return { pages: [...found.values()].slice(0, MOST_PAGES), total: found.size };
}

async function openIndex(basePath: string) {
  // The module ships without types; what is used of it stands above.
  const module = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  return module.createInstance({ basePath });
}
