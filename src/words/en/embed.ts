import type * as zh from '../embed.ts';
import type { Translated } from './translated.ts';

export const embedStrings = {
  title: 'Embed',
  description:
    'A small page for frames of other sites: a number, a chart, or two passages against each other, with their source.',
  lead: 'A script reads what belongs here from the address; without scripts it cannot be shown, please see the site itself.',
  unknown: 'The address does not say what to show, or what it names is no longer there.',
  failed: 'It could not be loaded; please check the network and try again.',
  retry: 'Try again',
  source: 'Source: ',
  on: (site) => `See it on ${site}`,
  copy: 'Copy code to embed',
} satisfies Translated<typeof zh.embedStrings>;
