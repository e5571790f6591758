import type { Browser, Page } from 'playwright-core';
import type { SearchFilters, SearchScope } from '../../schema/search.ts';
import type { SearchWorker } from '../../site/search/client/ask-worker.ts';

/** One question to the search page's worker. */
export interface Question {
  query: string;
  filters?: SearchFilters;
  scope?: SearchScope;
}

/** What the browser answered: addresses of all hits, and the numbers of the facets. */
export interface BrowserAnswer {
  addresses: string[];
  counts: Record<string, Record<string, number>>;
}

/** Reports that are read at once when all hits are wanted. */
const REPORTS_AT_ONCE = 200;
/** Questions a round trip. */
const BATCH = 25;

/** A new browser profile with the search page open. */
export async function openSearchPage(browser: Browser, site: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${site}search/`);
  await page.waitForFunction(() => customElements.get('report-search') !== undefined);
  return page;
}

/** All hits of each question, as the search page would show them. */
export async function askBrowser(
  page: Page,
  questions: readonly Question[],
): Promise<BrowserAnswer[]> {
  const answers: BrowserAnswer[] = [];
  for (let from = 0; from < questions.length; from += BATCH) {
    const batch = questions.slice(from, from + BATCH);
    answers.push(
      ...(await page.evaluate(
        async ({ list, atOnce }) => {
          // The class of the element is not exported to the page.
          const { worker } = document.querySelector('report-search') as unknown as {
            worker: SearchWorker;
          };
          const found = [];
          for (const { query, filters = {}, scope = 'paragraph' } of list) {
            const addresses: string[] = [];
            let counts = {};
            for (let read = 0, records = 1; read < records;) {
              const result = await worker.search(query, filters, read, atOnce, { scope });
              ({ read, records, counts } = result);
              for (const { url, hits } of result.sections) {
                for (const { id } of hits) addresses.push(`${url}#${id}`);
              }
            }
            found.push({ addresses, counts });
          }
          return found;
        },
        { list: batch, atOnce: REPORTS_AT_ONCE },
      )),
    );
  }
  return answers;
}

/** Milliseconds that the first results of each query take, asked in turn a second time. */
export async function timeQueries(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(
    async ({ list }) => {
      const { worker } = document.querySelector('report-search') as unknown as {
        worker: SearchWorker;
      };
      const ask = (query: string) => worker.search(query, {}, 0, 5, { foldings: 'auto' });
      for (const query of list) await ask(query);
      const times: number[] = [];
      for (const query of list) {
        const start = performance.now();
        await ask(query);
        times.push(performance.now() - start);
      }
      return times;
    },
    { list: queries },
  );
}

/**
 * Bytes of the responses that carry scripts, the index and texts, in a new browser profile, until
 * the page is done.
 *
 * @param isDone a function of the page that becomes true when the results stand there
 */
export async function coldBytes(
  browser: Browser,
  address: string,
  isDone: () => boolean,
): Promise<number> {
  // The service worker reads ahead what no query asked for.
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  context.on('response', (response) => {
    // Pages and styles are the site's, whatever search it has.
    if (['document', 'stylesheet', 'image', 'font'].includes(response.request().resourceType()))
      return;
    sizes.push(response.body().then(({ length }) => length));
  });
  await page.goto(address);
  await page.waitForFunction(isDone);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes;
}
