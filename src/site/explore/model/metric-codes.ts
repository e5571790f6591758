import type { MetricKind, Qualifier, YearBasis } from '../../../schema/metric.ts';
import type { MetricStatus, SectionStatus } from '../../../schema/status.ts';

/** Values of the closed fields of a metric; parts name them by their index here. */
export const kinds = ['amount', 'growth', 'share', 'rank'] as const satisfies readonly MetricKind[];
export const statuses = ['actual', 'target'] as const satisfies readonly MetricStatus[];
export const sides = ['review', 'plan'] as const satisfies readonly SectionStatus[];
export const qualifiers = ['=', '~', '>', '<'] as const satisfies readonly Qualifier[];
export const yearBases = ['stated', 'section', 'report'] as const satisfies readonly YearBasis[];
