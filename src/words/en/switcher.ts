import type * as zh from '../switcher.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const switcherStrings = {
  open: 'Find',
  title: 'Find a page by name',
  label: 'Name or pinyin of a place, report, year, topic or indicator',
  placeholder: 'jianghai, jh, tax, GDP…',
  close: 'Close',
  kind: {
    place: 'place',
    report: 'report',
    year: 'year',
    topic: 'topic',
    indicator: 'indicator',
  },
  none: 'No page has such a name.',
  found: (shown, total) =>
    total > shown
      ? `${count(total, 'page')}, the first ${shown} listed.`
      : `${count(total, 'page')}.`,
  searching: 'Searching…',
  failed:
    'The index of pages could not be loaded; please check the network. The full text can still be searched.',
  fullText: (query) => `Search the full text for “${query}”`,
} satisfies Translated<typeof zh.switcherStrings>;
