import type * as zh from '../comparability.ts';
import type { Qualifier } from '../../schema/metric.ts';
import { list } from './count.ts';
import type { Translated } from './translated.ts';

const qualifier: Record<Qualifier, string> = {
  '=': 'exact',
  '~': 'approximate',
  '>': '“more than”',
  '<': '“less than”',
};

/** Each word once, in a fixed order, so that a reason reads the same whichever value comes first. */
const both = (...words: string[]) => list([...new Set(words)].sort());

export const comparabilityStrings = {
  grade: { comparable: 'comparable', caution: 'with caution', incomparable: 'not comparable' },
  definition: {
    coverage: 'coverage',
    average: 'total and average',
    threshold: 'threshold',
    budget: 'budget',
    price: 'prices',
    basis: 'base period',
    change: 'new and total',
    stage: 'stage',
    assembly: 'source of suggestions and proposals',
  },
  span: {
    year: 'whole year',
    cumulative: 'cumulative',
    mean: 'average of several years, not said how many',
    years: (years) => `total of ${years} years`,
    month: (month) => `month ${month}`,
    months: (first, last) => `months ${first}–${last}`,
    acrossYears: (first, last) => `month ${first} to month ${last} of the next year`,
  },
  points: { '%': ' percentage points', '‰': ' per mille points' },
  level: {
    nation: 'the whole country',
    province: 'province',
    city: 'city',
    district: 'district or county',
    subdistrict: 'sub-district or township',
  },
  reason: {
    kind: (a, b) => `different kinds: ${both(a, b)}`,
    unit: (a, b) => `different units: ${both(a, b)}`,
    status: 'one is a result, the other a target',
    span: (a, b) => `periods of different length: ${both(a, b)}`,
    spanOfRate: (a, b) => `periods of different length: ${both(a, b)}`,
    scope: (a, b) =>
      a === b || a === '' || b === ''
        ? 'ranks among different places'
        : `ranks among different places: ${both(a, b)}`,
    scopeUnstated: 'the text does not say among whom it ranks',
    definition: (name, a, b) => `different ${name}: ${both(a, b)}`,
    definitionUnstated: (name, stated) => `${name}: one side says “${stated}”, the other does not`,
    year: (a, b) => `different places and different years: ${both(a, b)}`,
    yearUnknown: 'the year of one side is not known',
    periodUnstated: (years) =>
      `the text states no period; taken as the whole of ${both(...years)}, the year of the report`,
    cumulative: 'both are cumulative and may begin at different times',
    counter: (a, b) => `different words for what is counted: ${both(a, b)}`,
    qualifier: (a, b) => `exact in different degrees: ${both(qualifier[a], qualifier[b])}`,
    approximate: (sign) => `neither is exact: both are ${qualifier[sign]}`,
    range: 'a range is given, not one number',
    level: (a, b) => `places of different levels: ${both(a, b)}`,
    twice:
      'the same place gives different numbers for the same period; they may mean different things',
    label: 'the registry has no such indicator; the names are the same, what they mean may not be',
    doubt: 'the reading is not sure; see the sentence first',
  },
} satisfies Translated<typeof zh.comparabilityStrings>;
