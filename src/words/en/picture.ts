import type * as zh from '../picture.ts';
import type { Translated } from './translated.ts';

export const pictureStrings = {
  svg: 'Save SVG',
  png: 'Save PNG',
  table: 'The same as a table',
} satisfies Translated<typeof zh.pictureStrings>;
