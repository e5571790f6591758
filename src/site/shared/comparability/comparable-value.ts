import { codeAtLevel, type PlaceLevel, placeLevels } from '../../../schema/place-level.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Place } from '../../../schema/place.ts';
import type { ReportSummary } from '../../../schema/report.ts';
import { canonicalUnit } from '../../../schema/unit.ts';
import { type DefinitionId, readDefinition } from './definition.ts';
import { type PeriodSpan, readPeriod } from './period-span.ts';

/** What is needed of the report that states a value, and what names it to readers. */
export type ComparedReport = Pick<
  ReportSummary,
  'id' | 'title' | 'place' | 'reviewYear' | 'planYear'
>;

/** A value with all that decides whether another may stand beside it. */
export interface ComparableValue {
  metric: Metric;
  report: ComparedReport;
  /** One word for all counters of the same things. */
  unit: string;
  period: PeriodSpan;
  /** 12-digit code; null where the report names no place. */
  place: string | null;
  /** Level of the place; null where the report names none. */
  level: RegionLevel | null;
  /** Among whom a rank is counted: the unit of division, if the report's place tells it. */
  scope: RankScope;
  definition: ReadonlyMap<DefinitionId, string>;
}

/** 全国 stands above all levels of division. */
export type RegionLevel = 'nation' | PlaceLevel;

export interface RankScope {
  /** Same for ranks of one contest. */
  key: string;
  /** 海珠区, or the text's own word. */
  name: string;
}

export function comparableValue(metric: Metric, report: ComparedReport): ComparableValue {
  const { place } = report;
  return {
    metric,
    report,
    unit: canonicalUnit(metric.unit),
    period: readPeriod(metric),
    place: place?.code ?? null,
    level: place === null ? null : levelOf(place),
    scope: rankScope(metric.scope, report),
    definition: readDefinition(metric.label),
  };
}

/** The number itself, not one like it. */
export function isSameValue(a: ComparableValue, b: ComparableValue): boolean {
  return (
    a.metric.report === b.metric.report &&
    a.metric.start === b.metric.start &&
    a.metric.end === b.metric.end
  );
}

function levelOf(place: Place): RegionLevel {
  return placeLevels.findLast((level) => place[level] !== null) ?? 'nation';
}

/** The unit that 全区 means depends on where it is said. */
const scopeLevels: readonly (readonly [words: RegExp, level: PlaceLevel])[] = [
  [/^(?:全|本|我)?(?:街道|街|镇|乡)$/u, 'subdistrict'],
  [/^(?:全|本|我)?(?:区|县)$/u, 'district'],
  [/^(?:全|本|我)?市$/u, 'city'],
  [/^(?:全|本|我)?省$/u, 'province'],
];
const NATION = /^(?:全国|国内|我国)$/u;

function rankScope(scope: string | null, { id, place }: ComparedReport): RankScope {
  if (scope === null) return { key: `unstated in ${place?.code ?? id}`, name: '' };
  if (NATION.test(scope)) return { key: 'nation', name: scope };
  const level = scopeLevels.find(([words]) => words.test(scope))?.[1];
  const name = level && place ? place[level] : null;
  if (level === undefined || place === null || name === null) {
    // Not known to be the same contest anywhere else.
    return { key: `${scope} in ${place?.code ?? id}`, name: scope };
  }
  return { key: codeAtLevel(place.code, level), name };
}
