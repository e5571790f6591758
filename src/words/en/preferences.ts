import type * as zh from '../preferences.ts';
import type { Translated } from './translated.ts';

export const preferenceStrings = {
  open: 'Settings',
  short: 'Aa',
  title: 'Reading settings and keys',
  close: 'Close',
  choices: {
    theme: { label: 'Colours', options: { '': 'As the system', light: 'Light', dark: 'Dark' } },
    size: { label: 'Size of text', options: { '': 'Normal', large: 'Large', largest: 'Largest' } },
    width: { label: 'Width of text', options: { '': 'Normal', narrow: 'Narrow', wide: 'Wide' } },
    numbers: {
      label: 'Numbers in the text',
      options: { '': 'Dotted, can be opened', plain: 'Unmarked' },
    },
    marks: {
      label: 'Half-width punctuation',
      options: { '': 'Shown full-width', source: 'As in the source' },
    },
  },
  keys: 'Keys',
  keyList: [
    ['Ctrl K', 'Find a page by name'],
    ['/', 'Search'],
    ['j k', 'Next and previous search result'],
    ['c', 'Cite the section being read (on reports)'],
    ['Esc', 'Close'],
    ['?', 'Open this'],
  ],
} satisfies Translated<typeof zh.preferenceStrings>;
