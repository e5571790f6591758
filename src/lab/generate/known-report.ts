import type { Section } from '../../schema/section.ts';

/** What is known about a section of a generated report, to compare a parser with. */
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
