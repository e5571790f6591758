import type { MetricKind } from '../../../schema/metric.ts';
import type { MetricStatus, SectionStatus } from '../../../schema/status.ts';
import { kinds, sides, statuses } from './metric-codes.ts';

/** Narrowing of all metrics; what is absent does not narrow. */
export interface ExploreFilters {
  /** Code of a place of any level. */
  place?: string;
  /** Id of a report. */
  report?: string;
  /** Year that the number tells of. */
  year?: number;
  topic?: string;
  indicator?: string;
  kind?: MetricKind;
  unit?: string;
  status?: MetricStatus;
  /** 回顾/计划 of the section around the number. */
  side?: SectionStatus;
  /** The least that the reading is sure of, 0 to 1. */
  confidence?: number;
}
export const filterNames = [
  ...(['place', 'report', 'year', 'topic', 'indicator'] as const),
  ...(['kind', 'unit', 'status', 'side', 'confidence'] as const),
] as const satisfies readonly (keyof ExploreFilters)[];
export type FilterName = (typeof filterNames)[number];

export const sortKeys = ['value', 'place', 'year', 'label'] as const;
type SortKey = (typeof sortKeys)[number];
export interface ExploreSort {
  by: SortKey;
  descending: boolean;
}

/** Everything the explorer shows; all of it stands in the address. */
export interface ExploreState {
  /** What is typed: words and conditions; no white space around it. */
  query: string;
  filters: ExploreFilters;
  /** Null for the order of the corpus: by place, newest first, then as in the text. */
  sort: ExploreSort | null;
  /** From 1. */
  page: number;
}
export const emptyExploreState: ExploreState = { query: '', filters: {}, sort: null, page: 1 };

const YEAR = /^\d{4}$/u;
const CONFIDENCE = /^0\.\d{1,3}$/u;
const PAGE = /^[1-9]\d{0,6}$/u;
const SORT = /^(?<sign>-?)(?<by>[a-z]+)$/u;

/**
 * The state that an address says. What cannot be a value is as if it were absent.
 *
 * @param query query part of an address, with or without its question mark
 */
export function parseExploreState(query: string): ExploreState {
  const parameters = new URLSearchParams(query);
  const get = (name: string) => parameters.get(name)?.trim() ?? '';
  const page = get('page');
  const filters: ExploreFilters = {};
  for (const name of ['place', 'report', 'topic', 'indicator', 'unit'] as const) {
    if (get(name) !== '') filters[name] = get(name);
  }
  if (YEAR.test(get('year'))) filters.year = Number(get('year'));
  const kind = kinds.find((known) => known === get('kind'));
  const status = statuses.find((known) => known === get('status'));
  const side = sides.find((known) => known === get('side'));
  if (kind) filters.kind = kind;
  if (status) filters.status = status;
  if (side) filters.side = side;
  if (CONFIDENCE.test(get('confidence'))) filters.confidence = Number(get('confidence'));
  return {
    query: get('q'),
    filters,
    sort: parseSort(get('sort')),
    page: PAGE.test(page) ? Number(page) : 1,
  };
}

/** Query part of the address of a state, its question mark included; empty for the empty state. */
export function formatExploreState(state: Partial<ExploreState>): string {
  const { query, filters, sort, page } = { ...emptyExploreState, ...state };
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== undefined) parameters.set(name, String(value));
  }
  if (sort) parameters.set('sort', `${sort.descending ? '-' : ''}${sort.by}`);
  if (page !== 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function parseSort(text: string): ExploreSort | null {
  const groups = SORT.exec(text)?.groups;
  const by = sortKeys.find((key) => key === groups?.by);
  return by ? { by, descending: groups?.sign === '-' } : null;
}
