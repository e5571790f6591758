import { expose } from 'comlink';
import { checkQuote, type QuoteAnswer } from '../model/check-quote.ts';
import type { QuoteIndex } from '../model/quote-index.ts';
import { openQuoteIndex } from './index.ts';

let opened: QuoteIndex | undefined;

const service = {
  /** @param index address of the folder of the search index */
  async check(index: string, quote: string): Promise<QuoteAnswer> {
    opened ??= openQuoteIndex(index);
    try {
      return await checkQuote(quote, opened);
    } catch (error) {
      // The next try opens the index anew: what failed to load may load then.
      opened = undefined;
      throw error;
    }
  },
};
export type QuoteService = typeof service;
expose(service);
