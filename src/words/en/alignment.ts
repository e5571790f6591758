import type * as zh from '../alignment.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const alignmentStrings = {
  reason: {
    topics: (names) => `both under ${names.map((name) => `“${name}”`).join(', ')}`,
    matters: (names) => `both concern ${names}`,
    terms: (words) => `shared phrases: ${words}`,
    heading: (words) => `both headings have ${words}`,
    passages: (number, longest) =>
      number === 1
        ? `a shared passage, “${longest}”`
        : `${count(number, 'shared passage')}, such as “${longest}”`,
    none: 'similar wording',
  },
  passages: {
    title: 'Text also found in other reports',
    summary: (share) => `${share} of the text is also found in other reports`,
    none: 'No longer text is the same, word for word, as in another report.',
    note: 'Work reports make much use of standard wording, so that the same text is nothing unusual. This only helps reading: which words are shared, and which are about the place itself.',
    rule: 'Only 13 characters or more that are the same word for word count; headings that stand by themselves do not.',
    shareCaption: 'Characters of the text by the nearest source',
    column: { scope: 'Source', characters: 'Characters', share: 'Share of text' },
    scope: {
      own: 'only in this report',
      place: 'also in other reports of the same place',
      district: 'also in reports of the same district or county',
      city: 'also in reports of the same city',
      elsewhere: 'also in reports of other places',
    },
    total: 'Total',
    list: (shown, all) =>
      shown === all ? count(all, 'passage') : `The longest ${shown} of ${all} passages`,
    more: (number) => `and more, ${count(number, 'report')} in all`,
    lessThanOne: 'less than 1%',
    percent: (value) => `${value}%`,
    data: 'All shared passages (JSON)',
  },
} satisfies Translated<typeof zh.alignmentStrings>;
