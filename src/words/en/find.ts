import type * as zh from '../find.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const findStrings = {
  label: 'Find in this report',
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
  position: (number, places) =>
    number === 0 ? count(places, 'occurrence') : `${number} of ${places}`,
  none: (query) => `This report does not contain “${query}”`,
  failed: 'The search could not be loaded; please check the network and try again',
} satisfies Translated<typeof zh.findStrings>;
