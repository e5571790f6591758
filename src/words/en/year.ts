import type * as zh from '../year.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
);
const nameOf = (month: number) => months[month - 1] ?? `month ${month}`;

export const yearStrings = {
  title: 'Read by year',
  intro:
    'A report usually reviews one year and plans for the next, so that it stands under two years.',
  review: 'Year reviewed',
  plan: 'Year planned',
  unknown: 'year unknown',
  reviewOf: (year) => `review of ${year}`,
  planOf: (year) => `plan for ${year}`,
  page: (year) => `${year}`,
  span: (first, last) => `${first}–${last}`,
  month: (year, month) => `${nameOf(month)} ${year}`,
  months: (year, first, last) => `${nameOf(first)}–${nameOf(last)} ${year}`,
  acrossYears: (from, to) => `${from} – ${to}`,
  only: { review: (year) => `${year} review`, plan: (year) => `${year} plan` },
  reportsOf: (year) => `Reports on ${year}`,
  numbered: (year, number) => `Reports on ${year} (page ${number})`,
  count: (number) => (number === 0 ? '—' : count(number, 'report')),
  summary: (total, reviews, plans) =>
    `${count(total, 'report')}: ${reviews} reviewing this year, ${plans} planning for it.`,
  widest: 'Provinces and the whole country',
  neighbours: 'Years before and after',
} satisfies Translated<typeof zh.yearStrings>;
