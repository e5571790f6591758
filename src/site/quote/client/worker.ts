import { checkQuote } from '../model/check-quote.ts';
import type { QuoteIndex } from '../model/quote-index.ts';
import { openQuoteIndex } from './index.ts';
import type { QuoteRequest, QuoteResponse } from './protocol.ts';

let index: QuoteIndex | undefined;

addEventListener('message', ({ data }: MessageEvent<QuoteRequest>) => {
  const { id, quote } = data;
  index ??= openQuoteIndex(data.index);
  checkQuote(quote, index).then(
    (answer) => postMessage({ id, ok: true, answer } satisfies QuoteResponse),
    (error: unknown) => {
      // The next try opens the index anew: what failed to load may load then.
      index = undefined;
      postMessage({ id, ok: false, error: String(error) } satisfies QuoteResponse);
    },
  );
});
