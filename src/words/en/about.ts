import type * as zh from '../about.ts';
import type { Translated } from './translated.ts';
import text from './about.md?raw';

export const aboutStrings = {
  title: 'About',
  description:
    'What Duidu is, how sections, metrics and the search come about, and what their limits are.',
  text,
} satisfies Translated<typeof zh.aboutStrings>;
