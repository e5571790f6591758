import type { ReconciliationKind, ReconciliationOperand } from '../../schema/reconciliation.ts';
import type { Metric } from '../../schema/metric.ts';
import { percentage, type RoundingBounds } from './rounding-bounds.ts';

/** A number in its role in a relation. */
export interface Operand {
  role: ReconciliationOperand['role'];
  metric: Metric;
}

/** Another way in which writers mean the same words; it turns 不符 into 存疑. */
interface Reading {
  compute: Relation['compute'];
  reason: string;
}

/** A relation between numbers that a report states, before it is recomputed. */
export interface Relation {
  kind: ReconciliationKind;
  /** The numbers that the result is computed from. */
  operands: Operand[];
  /** The number that states the result. */
  stated: Metric;
  /**
   * The result from what the operands may be, in the stated number's unit; undefined where nothing
   * follows from them.
   */
  compute: (values: readonly RoundingBounds[]) => RoundingBounds | undefined;
  /** Left side of the calculation, from the operands' own words. */
  formula: string;
  otherReadings?: Reading[];
  /** Why a result that is not equal may still be right; the outcome is then 存疑. */
  caution?: string;
  /** Why a result that is not equal says nothing; the outcome is then 无法核对. */
  obstacle?: string;
  /** Why a result that is equal within rounding is still to be looked at. */
  reservation?: string;
}

/** Result of a relation of a part and a whole, in this order: the part in percent. */
export function percentOf([part, whole]: readonly RoundingBounds[]): RoundingBounds | undefined {
  return part && whole && percentage(part, whole);
}
