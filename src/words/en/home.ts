import type * as zh from '../home.ts';
import { count, decimal, list } from './count.ts';
import type { Translated } from './translated.ts';
import { yearStrings } from './year.ts';

const named: typeof zh.homeStrings.choice = ({ own, reviewYear, planYear }) =>
  `${own} ${[reviewYear, planYear].filter((year) => year !== null).join('–') || yearStrings.unknown}`;

export const homeStrings = {
  notFound: 'There is no such page',
  notFoundHint:
    'The address may be wrong, or the report has been renamed. Search the text, or start from one of these.',
  lead: (reports, metrics) =>
    `${count(reports, 'yearly work report')} of Chinese sub-districts, read against each other paragraph by paragraph; ${decimal(metrics)} numbers, each of them leading back to its sentence.`,
  choose: 'Choose two sub-districts to read side by side',
  sides: ['Left', 'Right'],
  open: 'Read side by side',
  choice: named,
  worth: {
    title: 'Worth reading side by side',
    name: (a, b) => `${named(a)} and ${named(b)}`,
    promised: 'The plan of a year, and what was done',
    sameYear: (matters) => `The same year, ${count(matters, 'matter')} in common`,
    alike: (matters) => `Most alike: ${count(matters, 'matter')} in common`,
    copied: (passages) => `${count(passages, 'passage')} shared word for word`,
  },
  pair: 'One matter, told twice',
  reason: (matters) => `Both write about ${list(matters)}.`,
  whole: 'Read both in full',
  number: 'One number and its sentence',
  grid: 'Years that each place covers',
  gridTable: 'Sub-districts and years',
  missing: 'not collected',
  place: 'Place',
  all: 'All places',
  tasks: 'What would you like to do?',
  task: {
    places: {
      label: 'See a place',
      description: 'Its latest numbers, plans and topics, and its reports of all years',
    },
    years: {
      label: 'See a year',
      description: 'Who reviews it, who plans for it, and what they write',
    },
    topics: {
      label: 'See a subject',
      description: 'Party building, business environment, public security: how each place writes',
    },
    indicators: {
      label: 'Look up a number',
      description: 'Who states how much, and whether it can be compared',
    },
    quote: {
      label: 'Check a quote',
      description: 'Whether a sentence or number comes from a report, and whether it was changed',
    },
  },
} satisfies Translated<typeof zh.homeStrings>;
