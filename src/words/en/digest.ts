import type * as zh from '../digest.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const digestStrings = {
  title: 'What this report says',
  share: (percent) => `${percent}%`,
  topicShare: (review, plan) => `${review}% of the review, ${plan}% of the plan`,
  strip: (sections, shared) =>
    `Top: ${count(sections, 'section')}, by length. Bottom: the ${shared} coloured match another report.`,
  topics: 'Space given to topics',
  numbers: 'Numbers that stand out',
  alone: 'Only in this report',
  aloneOf: (number, more) =>
    `${count(number, 'indicator')} in no other report here.${more > 0 ? ' Not shown above:' : ''}`,
  promises: 'Planned',
} satisfies Translated<typeof zh.digestStrings>;
