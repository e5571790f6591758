import type * as zh from '../failure.ts';
import type { Translated } from './translated.ts';

export const failureStrings = {
  program:
    'The program failed; the network is not to blame. Please reload the page; if it fails again, tell us this address.',
} satisfies Translated<typeof zh.failureStrings>;
