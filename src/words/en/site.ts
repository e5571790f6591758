import type * as zh from '../site.ts';
import type { Translated } from './translated.ts';

export const strings = {
  site: {
    name: 'Duidu',
    summary:
      'Read, search and compare the yearly work reports of sub-districts (街道) all over China.',
    address: 'Address of this page: ',
    skip: 'Skip to the content',
    navigation: 'Main navigation',
    breadcrumbs: 'You are here',
    footer: 'The reports are public documents; their text is unchanged, and in Chinese.',
  },
  nav: {
    home: 'Home',
    places: 'Places',
    years: 'Years',
    topics: 'Topics',
    indicators: 'Indicators',
    search: 'Search',
    compare: 'Compare',
    quote: 'Quote check',
    pins: 'Pins',
    data: 'Data',
    about: 'About',
  },
  search: {
    label: 'Search the text of the reports',
    placeholder: 'Chinese words, e.g. 营商环境',
    short: 'Text…',
    submit: 'Search',
  },
  take: 'Cite and download',
  status: {
    review: 'Review',
    plan: 'Plan',
    actual: 'Result',
    target: 'Target',
  },
  kind: {
    amount: 'Amount',
    growth: 'Change',
    share: 'Share',
    rank: 'Rank',
  },
  marks: { list: ', ', comma: ', ', semicolon: '; ', colon: ': ', stop: '.', gap: ' ' },
  page: {
    previous: 'Previous page',
    next: 'Next page',
    pages: 'Pages',
    numbered: (number, total) => `Page ${number} of ${total}`,
    titled: (title, number, total) => `${title} (page ${number} of ${total})`,
    contents: 'On this page',
  },
} satisfies Translated<typeof zh.strings>;
