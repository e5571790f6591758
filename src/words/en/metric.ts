import type * as zh from '../metric.ts';
import { count, decimal } from './count.ts';
import type { Translated } from './translated.ts';
import { unitName } from './units.ts';

const BILLION = 1e9;
const MILLION = 1e6;
const decimals = new Intl.NumberFormat('en', { maximumFractionDigits: 9 });

export const metricStrings = {
  title: 'All metrics',
  description:
    'Every number of the reports: value, unit, period, result or target, with its sentence and for download.',
  lead: (number) =>
    `${count(number, 'number')} of the reports, by place and in the order of the text. 万 (ten thousand) and 亿 (hundred million) are converted; a value leads to its sentence.`,
  range: (number, total) =>
    `${count(number, 'number')} on this page, of ${decimal(total)}. A value leads to its sentence.`,
  none: 'No number has been read from the reports yet.',
  table: 'Table of numbers',
  place: 'Place',
  report: 'Report',
  label: 'Name',
  value: 'Value',
  quote: 'As written',
  period: 'Period',
  status: 'Result or target',
  kind: 'Kind',
  years: 'Years of the report',
  noPeriod: 'not stated',
  rise: (size) => `up ${size}`,
  fall: (size) => `down ${size}`,
  rank: (scope, place) => (scope === '' ? `rank ${place}` : `rank ${place} in ${scope}`),
  unit: 'Unit',
  size: (value) => {
    const [factor, word] =
      value >= BILLION ? [BILLION, ' billion'] : value >= MILLION ? [MILLION, ' million'] : [1, ''];
    return decimals.format(value / factor) + word;
  },
  unitName,
  measure: (number, unit) => (unit === '%' ? `${number}%` : `${number} ${unitName(unit)}`.trim()),
  unstated: '—',
  noLabel: '(no name found)',
  cumulative: 'cumulative',
} satisfies Translated<typeof zh.metricStrings>;
