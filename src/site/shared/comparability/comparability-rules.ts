import type { MetricKind } from '../../../schema/metric.ts';
import { comparabilityStrings } from '../../../words/comparability.ts';
import { strings } from '../../../words/site.ts';
import { definitionDimensions } from './definition.ts';
import type { ComparableValue } from './comparable-value.ts';
import { spanWords } from './span-words.ts';
import { yearStrings } from '../../../words/year.ts';

/** What a rule means for the comparison. */
export type RuleGrade = 'caution' | 'incomparable';

interface Rule {
  /** Permanent name. */
  id: string;
  /** The reason for readers, the same whichever of the two comes first. */
  words: (a: ComparableValue, b: ComparableValue) => string;
}

/** Something that each value has by itself; two values differ in it or not. */
export interface Facet extends Rule {
  /** Kind of values that have it; absent where all have. */
  only?: MetricKind;
  /** Null where the text does not say. */
  of: (value: ComparableValue) => string | null;
  /** What two different ones mean. */
  differ: RuleGrade;
  /** What it means that only one of the two states it. */
  unstated: RuleGrade;
}

/** Something that can only be seen from both values, and calls for attention. */
export interface Remark extends Rule {
  /** Symmetric. */
  test: (a: ComparableValue, b: ComparableValue) => boolean;
}

const { reason, definition, level } = comparabilityStrings;
/** A number with its own label, written in digits, is above it. */
const SURE_ENOUGH = 0.8;

/** Values that differ in one of these measure different things, or may do so. */
export const facets: readonly Facet[] = [
  {
    id: 'kind',
    of: ({ metric }) => metric.kind,
    differ: 'incomparable',
    unstated: 'incomparable',
    words: (a, b) => reason.kind(strings.kind[a.metric.kind], strings.kind[b.metric.kind]),
  },
  {
    id: 'unit',
    of: ({ unit }) => unit,
    differ: 'incomparable',
    unstated: 'incomparable',
    words: (a, b) => reason.unit(a.metric.unit, b.metric.unit),
  },
  {
    id: 'status',
    of: ({ metric }) => metric.status,
    differ: 'incomparable',
    unstated: 'incomparable',
    words: () => reason.status,
  },
  {
    // An amount of nine months is not one of twelve; rates do not add up over time.
    id: 'span',
    only: 'amount',
    of: ({ period }) => period.shape,
    differ: 'incomparable',
    unstated: 'incomparable',
    words: (a, b) => reason.span(spanWords(a.period.shape), spanWords(b.period.shape)),
  },
  {
    id: 'scope',
    only: 'rank',
    of: ({ scope }) => scope.key,
    differ: 'incomparable',
    unstated: 'incomparable',
    words: (a, b) => reason.scope(a.scope.name, b.scope.name),
  },
  ...definitionDimensions.map(({ id, differ, unstated }): Facet => ({
    id,
    of: (value) => value.definition.get(id) ?? null,
    differ,
    unstated,
    words(a, b) {
      const [mine, other] = [a.definition.get(id), b.definition.get(id)];
      return mine !== undefined && other !== undefined
        ? reason.definition(definition[id], mine, other)
        : reason.definitionUnstated(definition[id], mine ?? other ?? '');
    },
  })),
];

/** What is to be known before two values are compared that measure the same. */
export const remarks: readonly Remark[] = [
  {
    // The years of one place are its series; of two places they are two different times.
    id: 'year',
    test: (a, b) =>
      !isSamePlace(a, b) &&
      a.period.year !== null &&
      b.period.year !== null &&
      a.period.year !== b.period.year,
    words: (a, b) => reason.year(yearOf(a), yearOf(b)),
  },
  {
    id: 'year-unknown',
    test: (a, b) => a.period.year === null || b.period.year === null,
    words: () => reason.yearUnknown,
  },
  {
    id: 'period-unstated',
    test: (a, b) => isPresumed(a) || isPresumed(b),
    words: (a, b) => reason.periodUnstated([a, b].filter(isPresumed).map(yearOf)),
  },
  {
    id: 'span-of-rate',
    test: (a, b) =>
      isRate(a) && a.metric.kind === b.metric.kind && a.period.shape !== b.period.shape,
    words: (a, b) => reason.spanOfRate(spanWords(a.period.shape), spanWords(b.period.shape)),
  },
  {
    id: 'cumulative',
    test: (a, b) => a.period.shape === 'cumulative' && b.period.shape === 'cumulative',
    words: () => reason.cumulative,
  },
  {
    id: 'scope-unstated',
    test: (a, b) => [a, b].some(({ metric }) => metric.kind === 'rank' && metric.scope === null),
    words: () => reason.scopeUnstated,
  },
  {
    id: 'counter',
    test: (a, b) => a.unit === b.unit && a.metric.unit !== b.metric.unit,
    words: (a, b) => reason.counter(a.metric.unit, b.metric.unit),
  },
  {
    id: 'qualifier',
    test: (a, b) => a.metric.qualifier !== b.metric.qualifier,
    words: (a, b) => reason.qualifier(a.metric.qualifier, b.metric.qualifier),
  },
  {
    // Two targets of “6%以上” ask for the same; two results of “超6%” may be far apart.
    id: 'approximate',
    test: ({ metric: a }, { metric: b }) =>
      a.status === 'actual' &&
      b.status === 'actual' &&
      a.qualifier !== '=' &&
      a.qualifier === b.qualifier,
    words: ({ metric }) => reason.approximate(metric.qualifier),
  },
  {
    id: 'range',
    test: (a, b) => a.metric.valueMax !== null || b.metric.valueMax !== null,
    words: () => reason.range,
  },
  {
    id: 'level',
    test: (a, b) =>
      a.metric.kind === 'amount' &&
      b.metric.kind === 'amount' &&
      a.level !== null &&
      b.level !== null &&
      a.level !== b.level,
    words: (a, b) =>
      reason.level(a.level === null ? '' : level[a.level], b.level === null ? '' : level[b.level]),
  },
  {
    id: 'twice',
    test: (a, b) =>
      isSamePlace(a, b) &&
      isSameKind(a, b) &&
      a.period.year === b.period.year &&
      a.period.shape === b.period.shape &&
      (a.metric.value !== b.metric.value || a.metric.valueMax !== b.metric.valueMax),
    words: () => reason.twice,
  },
  {
    // What the registry does not know is set side by side by its name alone.
    id: 'label',
    test: (a, b) => a.metric.indicator === null && b.metric.indicator === null,
    words: () => reason.label,
  },
  {
    id: 'doubt',
    test: (a, b) => Math.min(a.metric.confidence, b.metric.confidence) < SURE_ENOUGH,
    words: () => reason.doubt,
  },
];

const isSamePlace = (a: ComparableValue, b: ComparableValue) =>
  a.report.id === b.report.id || (a.place !== null && a.place === b.place);

const isSameKind = (a: ComparableValue, b: ComparableValue) =>
  a.metric.kind === b.metric.kind && a.metric.status === b.metric.status && a.unit === b.unit;

const isRate = ({ metric }: ComparableValue) => metric.kind === 'growth' || metric.kind === 'share';

const isPresumed = ({ period }: ComparableValue) => !period.stated && period.year !== null;

const yearOf = ({ period }: ComparableValue) =>
  period.year === null ? '' : yearStrings.page(period.year);
