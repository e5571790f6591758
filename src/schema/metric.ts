import { z } from 'zod';
import { quoteShape } from './span.ts';
import { MetricStatusSchema } from './status.ts';

/** 限定: `=` as written, `~` 约/近/左右, `>` 超/逾/余/多/以上, `<` 以下/不超过. */
export const QualifierSchema = z.enum(['=', '~', '>', '<']);
export type Qualifier = z.infer<typeof QualifierSchema>;

/** `amount` 总量, `growth` 增减 (a fall is negative), `share` 比率, `rank` 位次. */
export const MetricKindSchema = z.enum(['amount', 'growth', 'share', 'rank']);
export type MetricKind = z.infer<typeof MetricKindSchema>;

/** 年份依据: stated 原文写明, section 由所在章节, report 按报告年份. */
export const YearBasisSchema = z.enum(['stated', 'section', 'report']);
export type YearBasis = z.infer<typeof YearBasisSchema>;

/**
 * 指标值: one number that the report states. The rules are those of the annotation guide,
 * repeated for readers on the site's page “关于”.
 */
export const MetricSchema = z.strictObject({
  /** Id of the report. */
  report: z.string(),
  /** Id of the innermost section or run-in item around the number; null before the first heading. */
  section: z.string().nullable(),
  /** The quote is number, unit and approximators. */
  ...quoteShape,
  /** 名称: how a reader would name the row, from the text's own words. */
  label: z.string(),
  /** Id in the indicator registry; null where none fits. */
  indicator: z.string().nullable(),
  /** 数值, with 万 and 亿 multiplied out. */
  value: z.number(),
  /** Upper end of a range; null for a single value. */
  valueMax: z.number().nullable(),
  qualifier: QualifierSchema,
  /** 单位 without 万/亿: 元, 美元, %, 百分点, 家, 宗, 平方米…; `名次` for ranks. */
  unit: z.string().min(1),
  kind: MetricKindSchema,
  status: MetricStatusSchema,
  /**
   * `2023`, `2023-01/2023-09`, `2021/2025`, `cumulative`: as the text states it, in the sentence or in
   * the clause, paragraph or chapter that governs it; null where it does not say.
   */
  period: z.string().nullable(),
  /** 年份: the year or span of years (`2021/2025`) that the value is taken to be of; null if unknown. */
  year: z
    .string()
    .regex(/^\d{4}(?:\/\d{4})?$/u)
    .nullable(),
  /** Null where `year` is. */
  yearBasis: YearBasisSchema.nullable(),
  /** Among whom a rank is counted (全区, 全市); null otherwise. */
  scope: z.string().nullable(),
  /** 0 to 1: how sure the extraction is. */
  confidence: z.number().min(0).max(1),
  /** Page and fragment of the number, which the page marks. */
  url: z.string(),
});
export type Metric = z.infer<typeof MetricSchema>;
