import type * as zh from '../report.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const reportStrings = {
  facts: 'About the report',
  size: 'Length',
  json: 'Full text as JSON',
  contents: 'On this page',
  find: 'Find',
  number: { title: 'This number', inTable: 'See it in the table', address: 'Link' },
  counts: (sections, metrics) => `${count(sections, 'section')}, ${count(metrics, 'number')}`,
  sizeOf: ({ characters, sections, items, paragraphs }) =>
    `${count(characters, 'character')}, ${count(sections, 'section')}, ${count(items, 'run-in item')}, ${count(paragraphs, 'paragraph')}`,
  metricsOf: (number) => count(number, 'metric'),
  fullTitle: (title, place, years) => `${title} · ${place === '' ? '' : `${place} `}${years}`,
  description: (title, place) =>
    `Full text of 《${title}》${place === '' ? '' : ` of ${place}`}, with contents, metrics and related reports.`,
  permalink: { section: 'Link to this section', paragraph: 'Link to this paragraph' },
  implied: 'The text has no heading here',
  topicsOf: 'Topics',
  compare: 'Compare',
  metrics: 'Numbers of the report',
  metricsIntro:
    'A name leads back to the sentence. 万 (ten thousand) and 亿 (hundred million) are converted; ≈ is approximate, > is more than, < is less than.',
  noMetrics: 'No number was found in this report.',
  related: 'Read on',
  samePlace: 'Other years of the same place',
  placeOf: (place) => `All reports of ${place}`,
  noSameYear: 'No other place writes about this year yet.',
  compareWhole: 'Set this report beside another',
  noSamePlace: 'This is the only report of this place so far.',
  sameYear: (year) => `Other reports on ${year}`,
  allOfYear: (year) => `All reports on ${year}`,
  sequence: 'Reports before and after',
  previous: 'Previous',
  next: 'Next',
} satisfies Translated<typeof zh.reportStrings>;
