import { markup, type Markup } from '../markup.ts';

/** A number with what it counts or numbers: `2023年`, `第 2 页`, `2021—2022`. */
const NUMBER = /((?:第\s?)?\d[\d.,—–-]*(?:\s?\p{Script=Han})?)/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A title for large type, where a line of few characters would otherwise end within a word (`回|顾`) or
 * between a number and its unit (`2023|年`): each of these is kept on one line. The text is as it was.
 */
export const setTitle = (title: string): Markup[] =>
  title
    .split(NUMBER)
    .flatMap((part, index) => (index % 2 === 1 ? [together(part)] : inWords(part)));

const inWords = (text: string): Markup[] =>
  [...words.segment(text)].map(({ segment }) =>
    /^\p{Script=Han}{2,}$/u.test(segment) ? together(segment) : markup`${segment}`,
  );

const together = (text: string) => markup`<span class="nowrap">${text}</span>`;
