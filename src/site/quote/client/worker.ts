import { expose } from 'comlink';
import { openSearchFiles } from '../../search/model/shard-files.ts';
import { checkQuote, type QuoteAnswer } from '../model/check-quote.ts';

let files: ReturnType<typeof openSearchFiles> | undefined;

const service = {
  /** @param index address of the folder of the search index */
  check(index: string, quote: string): Promise<QuoteAnswer> {
    files ??= openSearchFiles(index);
    const opened = files;
    return checkQuote(quote, () => opened.shards());
  },
};
export type QuoteService = typeof service;
expose(service);
