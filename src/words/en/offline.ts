import type * as zh from '../offline.ts';
import type { Translated } from './translated.ts';

export const offlineStrings = {
  title: 'This page cannot be opened offline',
  lead: 'There is no network, and this page has not been kept on this device. Pages that you have read, and these, can be used offline:',
  state:
    'There is no network. Pages that you have read, the search and the quote check still work; with many reports, only what this device has kept is searched.',
  updated: 'There is a new version of this site.',
  update: 'Use it now',
  label: 'Offline and updates',
} satisfies Translated<typeof zh.offlineStrings>;
