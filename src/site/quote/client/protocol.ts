import type { QuoteAnswer } from '../model/check-quote.ts';

/** Asks the worker to check a quote. */
export interface QuoteRequest {
  /** Number of the request; its answer carries the same. */
  id: number;
  /** Address of the folder of the search index. */
  index: string;
  quote: string;
}

export type QuoteResponse =
  { id: number; ok: true; answer: QuoteAnswer } | { id: number; ok: false; error: string };
