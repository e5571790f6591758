import { median } from '../bench/median.ts';
import type { Browser } from 'playwright-core';
import { createRandom } from '../generate/random.ts';
import type { Report } from '../../schema/report.ts';
import type { SearchFilters } from '../../schema/search.ts';
import type { SearchMeasure } from '../../schema/search-evaluation.ts';
import { formatQuery } from '../../site/search/model/query.ts';
import { facetNames } from '../../site/search/model/facets.ts';
import { searchScopes } from '../../site/search/model/scopes.ts';
import {
  askBrowser,
  coldBytes,
  openSearchPage,
  timeQueries,
  type Question,
} from './search-browser.ts';
import { countTruth, findTruth, truthBlocks, type TruthBlock } from './search-truth.ts';

export interface MeasureOptions {
  reports: readonly Report[];
  /** Terms that people search for. */
  terms: readonly string[];
  browser: Browser;
  /** Address of the built site, and of a page that searches the same text with Pagefind. */
  site: string;
  pagefind: string;
}

const RANDOM_STRINGS = 1000;
const LONGEST_STRING = 12;
const QUERIES_A_SCOPE = 50;
const FACET_TERMS = 12;
const COLD_TERMS = 8;

/** Asks the built site in a browser, and reads all of the text to know what is right. */
export async function measureSearch(options: MeasureOptions): Promise<SearchMeasure> {
  const { reports, terms, browser, site, pagefind } = options;
  const blocks = truthBlocks(reports);
  const random = randomStrings(blocks, 'strings', RANDOM_STRINGS, LONGEST_STRING);
  const page = await openSearchPage(browser, site);
  const ask = (questions: readonly Question[]) => askBrowser(page, questions);
  const measure: SearchMeasure = {
    reports: reports.length,
    characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
    strings: {
      random: random.length,
      terms: terms.length,
      ...(await scoreStrings(blocks, [...random, ...terms], ask)),
    },
    scopes: await scoreScopes(blocks, ask),
    facets: await scoreFacets(blocks, terms, ask),
    cold: [],
    warmMedian: Math.round(median(await timeQueries(page, terms)) * 10) / 10,
  };
  await page.context().close();
  for (const query of coldTerms(blocks, terms)) {
    const parameters = new URLSearchParams({ q: query }).toString();
    measure.cold.push({
      query,
      bytes: await coldBytes(
        browser,
        `${site}search/?${parameters}`,
        () =>
          // Hits are there, or the suggestions where there are none.
          document.querySelector('.search-results')?.hasChildNodes() ?? false,
      ),
      pagefindBytes: await coldBytes(
        browser,
        `${pagefind}?${parameters}`,
        () => document.title === 'done',
      ),
    });
  }
  return measure;
}

type Ask = (questions: readonly Question[]) => ReturnType<typeof askBrowser>;

/** Strings that stand in the text, signs included; without white space at their ends. */
function randomStrings(
  blocks: readonly TruthBlock[],
  seed: string,
  count: number,
  longest: number,
): string[] {
  const random = createRandom(`search ${seed}`);
  const strings: string[] = [];
  while (strings.length < count) {
    const { text } = random.pick(blocks);
    const start = random.integer(0, text.length - 1);
    const string = text.slice(start, start + random.integer(1, longest));
    if (string.trim() === string && string.isWellFormed()) strings.push(string);
  }
  return strings;
}

async function scoreStrings(blocks: readonly TruthBlock[], strings: readonly string[], ask: Ask) {
  let hits = 0;
  let extra = 0;
  let missed = 0;
  const answers = await ask(strings.map((text) => ({ query: formatQuery([text]) })));
  for (const [index, text] of strings.entries()) {
    const wanted = new Set(findTruth(blocks, { words: [text] }).map(({ address }) => address));
    const found = answers[index]?.addresses ?? [];
    const right = found.filter((address) => wanted.delete(address)).length;
    hits += right;
    extra += found.length - right;
    missed += wanted.size;
  }
  return { recall: hits / (hits + missed), precision: hits / (hits + extra) };
}

async function scoreScopes(blocks: readonly TruthBlock[], ask: Ask) {
  const scopes: SearchMeasure['scopes'] = {};
  for (const scope of searchScopes) {
    const strings = randomStrings(blocks, scope, 2 * QUERIES_A_SCOPE, 4);
    const pairs = Array.from({ length: QUERIES_A_SCOPE }, (_, index) =>
      strings.slice(2 * index, 2 * index + 2),
    );
    const queries = pairs.map((pair) => pair.map((word) => formatQuery([word])).join(' '));
    const answers = await ask(queries.map((query) => ({ query, scope })));
    const equal = pairs.filter((pair, index) => {
      const words = [...new Set(pair)];
      const wanted = findTruth(blocks, { words, scope }).map(({ address }) => address);
      return wanted.join(' ') === answers[index]?.addresses.join(' ');
    }).length;
    scopes[scope] = { queries: pairs.length, equal };
  }
  return scopes;
}

async function scoreFacets(blocks: readonly TruthBlock[], terms: readonly string[], ask: Ask) {
  let counts = 0;
  let equal = 0;
  for (const term of spread(terms, FACET_TERMS)) {
    const all = findTruth(blocks, { words: [term] });
    for (const filters of narrowings(all)) {
      const [answer] = await ask([{ query: formatQuery([term]), filters }]);
      for (const name of facetNames) {
        const others: SearchFilters = { ...filters };
        Reflect.deleteProperty(others, name);
        const wanted =
          countTruth(findTruth(blocks, { words: [term], filters: others }))[name] ?? {};
        const shown = answer?.counts[name] ?? {};
        const values = new Set([...Object.keys(wanted), ...Object.keys(shown)]);
        counts += values.size;
        equal += [...values].filter((value) => wanted[value] === shown[value]).length;
      }
    }
  }
  return { counts, equal };
}

/** No narrowing, and some by what the hits themselves have. */
function narrowings(found: readonly TruthBlock[]): SearchFilters[] {
  const [first] = found;
  const last = found.at(-1);
  const place = first?.places[0];
  const topic = last?.topics[0];
  const year = last?.year ?? undefined;
  return [
    {},
    { status: 'plan' },
    { ...(place === undefined ? {} : { place }), kind: 'paragraph' },
    { ...(year === undefined ? {} : { year }), ...(topic === undefined ? {} : { topic }) },
  ];
}

/** From the most frequent term to the rarest. */
function coldTerms(blocks: readonly TruthBlock[], terms: readonly string[]): string[] {
  const counted = terms
    .map((term) => ({ term, count: findTruth(blocks, { words: [term] }).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return spread(counted, COLD_TERMS).map(({ term }) => term);
}

/** So many of a list, evenly from its first to its last. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, (list.length - 1) / (count - 1));
  return Array.from({ length: Math.min(count, list.length) }, (_, index) =>
    list.slice(Math.round(index * step), Math.round(index * step) + 1),
  ).flat();
}
