import type { Section } from '../../schema/section.ts';

/** What is known of a section of a generated report, for holding a parser against. */
export type KnownSection = Pick<
  Section,
  'level' | 'marker' | 'title' | 'inline' | 'line' | 'status'
>;

/** One entry of `truth.json`; `outline` is flat, in the order of the text. */
export interface KnownReport {
  id: string;
  file: string;
  shape: string;
  outline: KnownSection[];
}
