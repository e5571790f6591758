import { expose } from 'comlink';
import { fetchIndex } from '../../search/model/fetch-index.ts';
import { checkQuote, type QuoteAnswer } from '../model/check-quote.ts';

let openShards: ReturnType<typeof fetchIndex> | undefined;

const service = {
  /** @param index address of the folder of the search index */
  check(index: string, quote: string): Promise<QuoteAnswer> {
    return checkQuote(quote, (openShards ??= fetchIndex(index)));
  },
};
export type QuoteService = typeof service;
expose(service);
