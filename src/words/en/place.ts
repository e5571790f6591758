import type * as zh from '../place.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const placeStrings = {
  title: 'Read by place',
  intro:
    'Provinces, cities, districts and counties, sub-districts and townships; only places with reports are listed.',
  summary: (reports, years) => `${count(reports, 'report')}${years === '' ? '' : `, ${years}`}`,
  codeOf: (code) => ` · division code ${code}`,
  below: 'Places within it',
  own: 'Reports',
  siblings: (parent) => `Other places of ${parent}`,
} satisfies Translated<typeof zh.placeStrings>;
