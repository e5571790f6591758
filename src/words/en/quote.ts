import type * as zh from '../quote.ts';
import { count, decimal } from './count.ts';
import type { Translated } from './translated.ts';

export const quoteStrings = {
  title: 'Quote check',
  lead: 'Paste a sentence, a passage or a number to see whether it comes from a report: word for word, with differences, or not at all; and from which report and section.',
  privacy:
    'The check is done in the browser: what you paste is sent to no server and stands only behind the “#” of the address, to be kept and sent.',
  label: 'Text to check',
  hint: (longest) =>
    `2 to ${decimal(longest)} characters. It may go over several paragraphs and leave words out with “……”.`,
  submit: 'Check',
  clear: 'Clear',
  noScript: 'The quote check is done in the browser and needs JavaScript.',
  checking: 'Checking…',
  failed: 'The index could not be loaded. Please check the network and try again.',
  empty: 'Please paste the text to check first.',
  short: 'Too short: at least 2 Chinese characters, letters or digits are needed to find a source.',
  long: (length, longest) =>
    `Too long: ${count(length, 'character')}, while ${decimal(longest)} can be checked at once. Please check it in parts.`,
  none: 'Not found: no report here has this text or any like it. Reports that are not on this site were not searched.',
  verdict: {
    exact: 'Word for word in a report.',
    omitted: 'Word for word in a report, apart from what is left out.',
    punctuation:
      'The words are those of a report; only punctuation, blanks, line breaks or widths of characters differ.',
    near: 'With differences: a passage like it was found, and what differs is marked.',
    number: 'With differences from the report, of numbers too.',
    direction: 'With differences from the report: a rise is told as a fall, or a fall as a rise.',
  },
  matches: (matches) =>
    matches === 1 ? '1 place was found.' : `The ${matches} places most like it, the nearest first.`,
  agreement: { exact: 'word for word', punctuation: 'punctuation only', near: 'with differences' },
  similarity: (share) => `${Math.floor(share * 100)}% of the characters agree`,
  open: 'Open the text with this marked',
  spans: (blocks) => `over ${blocks} paragraphs`,
  preface: 'opening',
  parts: (sentences, found) =>
    found === sentences
      ? `No place has all of it, but each of the ${sentences} sentences has a source. They are listed one by one.`
      : `No place has all of it: ${found} of ${sentences} sentences have a source, ${sentences - found} were not found. They are listed one by one.`,
  partFound: (title) => `From ${title}`,
  partMissing: 'This sentence was not found, nor any like it.',
  differs: {
    number: (report, quote) => `Different number: the report has ${report}, the quote has ${quote}`,
    direction: (report, quote) =>
      `Opposite direction: the report has ${report}, the quote has ${quote}`,
  },
  numberMissing: (report) => `Different number: the report has ${report}, the quote has none`,
  numberAdded: (quote) => `Different number: the quote has ${quote}, the report has none`,
  legend: 'What the marks mean:',
  legendReport: 'in the report, not in the quote',
  legendQuote: 'in the quote, not in the report',
  onlyReport: '[the report has: ',
  onlyQuote: '[the quote has: ',
  endOfMark: ']',
  omitted: (characters) => `${count(characters, 'character')} left out in the quote`,
  result: 'Result of the check',
  textLabel: 'Text of the report, with what differs from the quote marked',
  lineEnd: '↵',
  searchLink: 'A quote to check? Try the quote check.',
} satisfies Translated<typeof zh.quoteStrings>;
