import type * as zh from '../digest.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const digestStrings = {
  title: 'What this report says',
  share: (percent) => `${percent}%`,
  topicShare: (review, plan) => `${review}% of the review, ${plan}% of the plan`,
  strip: (sections, shared) =>
    `Above: ${count(sections, 'section')} by length. Below: the ${shared} coloured have a match in another report.`,
  topics: 'Space given to topics',
  numbers: 'Numbers that stand out',
  alone: 'Numbers of its own',
  aloneOf: (number, more) =>
    `${count(number, 'indicator')} only this report gives.${more > 0 ? ' Not named above:' : ''}`,
  promises: 'Planned',
} satisfies Translated<typeof zh.digestStrings>;
