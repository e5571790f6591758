import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { outermostSections } from './column-scope.ts';

/** Share of its part's text from which a chapter with subsections is the part itself. */
const WHOLE_SHARE = 0.5;

/**
 * What opens the review or the plan of a report, and stands for no matter: the chapter that holds the
 * part (一、2023年工作总结), with what it says above its first subsection, and unnumbered sections above
 * all that is numbered (前言).
 *
 * @param outline of the whole report
 */
export function openingOf(outline: readonly Section[], status: SectionStatus): Section[] {
  const outermost = outermostSections(outline, (section) => section.status === status);
  const total = outermost.reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = outermost.filter(
    ({ children, start, end }) => children.length > 0 && end - start > total * WHOLE_SHARE,
  );
  const body = outermost.findIndex(
    ({ marker, children }) => marker !== null || children.length > 0,
  );
  return [...outermost.slice(0, Math.max(0, body)), ...whole];
}
