import { z } from 'zod';

/** 回顾/计划: whether a passage says what was done or what is to be done. */
export const SectionStatusSchema = z.enum(['review', 'plan']);
export type SectionStatus = z.infer<typeof SectionStatusSchema>;

/** 实绩/目标: the same distinction for one number, where words may override the section's status. */
export const MetricStatusSchema = z.enum(['actual', 'target']);
export type MetricStatus = z.infer<typeof MetricStatusSchema>;
