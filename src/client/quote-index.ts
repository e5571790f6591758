import { parseQuery } from '../search/query.ts';
import type { QuoteCandidate, QuoteIndex, QuoteUnit } from '../search/quote/quote-index.ts';
import { openSearchIndex, type Candidate } from './search-index.ts';

/** @param directory address of the folder with the manifest of the search index */
export function openQuoteIndex(directory: string): QuoteIndex {
  const index = openSearchIndex(directory);
  return {
    async lookUp(text) {
      const { terms } = parseQuery(text);
      const found = terms.length === 0 ? [] : await index.candidates(terms, {});
      return found.map((candidate): QuoteCandidate => ({
        key: candidate.key,
        load: () => loadUnit(candidate),
      }));
    },
  };
}

async function loadUnit(candidate: Candidate): Promise<QuoteUnit> {
  const { record, texts } = await candidate.load();
  const { report, title, url, place, reviewYear, planYear, path } = record;
  const blocks = record.blocks.map(({ id }, index) => ({ id, path, text: texts[index] ?? '' }));
  return { report, title, url, place, reviewYear, planYear, blocks };
}
