import { z } from 'zod';
import { quoteShape } from './span.ts';

/**
 * 勾稽关系: a relation between numbers that a report states and that can be recomputed.
 *
 * `rate` part ÷ whole (`受理1186件，办结1176件，办结率99.16%`), `share` part of a total
 * (`其中国家级3个，占50%`), `total` parts and their sum (`A 12家、B 8家，共20家`), `change` two levels
 * and their difference (`由10%提高到12%，提高2个百分点`), `target` progress against a target
 * (`完成年度任务的159.34%`), `count` named things and their number (`甲、乙、丙等3家企业`), `repeat` one
 * figure stated twice in a report, `growth` a value and its growth over the value in the previous
 * year's report.
 */
export const ReconciliationKindSchema = z.enum([
  'rate',
  'share',
  'total',
  'change',
  'target',
  'count',
  'repeat',
  'growth',
]);
export type ReconciliationKind = z.infer<typeof ReconciliationKindSchema>;

/**
 * `agrees` 相符: the recomputed number equals the stated one within the rounding of the written digits.
 * `differs` 不符: it does not, and neither approximate wording, cut-off digits nor another reading
 * explains the gap. `doubtful` 存疑: it does not, but one of these may explain the gap. `uncheckable`
 * 无法核对: the relation is stated, but one of its numbers is not, or is measured in another way (growth
 * at constant prices).
 */
export const ReconciliationOutcomeSchema = z.enum(['differs', 'doubtful', 'uncheckable', 'agrees']);
export type ReconciliationOutcome = z.infer<typeof ReconciliationOutcomeSchema>;
/** All outcomes, first those that a reader looks for. */
export const RECONCILIATION_OUTCOMES: readonly ReconciliationOutcome[] =
  ReconciliationOutcomeSchema.options;

const BoundsSchema = z.strictObject({ low: z.number(), high: z.number() });

/** 依据: one number that a reconciliation rests on, where it stands. */
export const ReconciliationOperandSchema = z.strictObject({
  /** Its part in the relation; `stated` is the result under test. */
  role: z.enum(['part', 'whole', 'from', 'to', 'change', 'target', 'value', 'item', 'stated']),
  /** Report that it stands in; for `growth` one operand is in the previous year's report. */
  report: z.string(),
  ...quoteShape,
  /** Name of the number as in `metrics`; empty where it has none. */
  label: z.string(),
  /** As in `metrics`: 万 and 亿 multiplied out. */
  value: z.number(),
  unit: z.string().min(1),
});
export type ReconciliationOperand = z.infer<typeof ReconciliationOperandSchema>;

/** 勾稽: one relation that a report states, recomputed from the numbers as written. */
export const ReconciliationSchema = z.strictObject({
  /** Stable within the report; the fragment of its calculation on the report's page. */
  id: z.string(),
  report: z.string(),
  /** Id of the innermost section or item around the stated number; null before the first heading. */
  section: z.string().nullable(),
  /** The quote reaches from the first to the last operand in this paragraph. */
  ...quoteShape,
  kind: ReconciliationKindSchema,
  outcome: ReconciliationOutcomeSchema,
  /** In the order of the calculation, the stated number last. */
  operands: z.array(ReconciliationOperandSchema).min(1),
  /** The calculation in words: `1176件 ÷ 1186件 = 99.16%，报告写“99.16%”`. */
  calculation: z.string().min(1),
  /** Which results count as equal, and why; where the outcome is not `agrees`, why not. */
  reason: z.string().min(1),
  /** Bounds of the recomputed number by the rounding of its operands; null where there is none. */
  computed: BoundsSchema.nullable(),
  /** Bounds of the stated number by its written digits; null where there is none. */
  stated: BoundsSchema.nullable(),
  /** Page and fragment of the calculation, beside the sentence. */
  url: z.string(),
});
export type Reconciliation = z.infer<typeof ReconciliationSchema>;

/** Reconciliations on one page of an outcome. */
export const RECONCILIATIONS_PER_PAGE = 100;
