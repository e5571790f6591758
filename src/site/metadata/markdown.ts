import type { Report } from '../../schema/report.ts';
import { placeSections } from '../../schema/section-tree.ts';
import { headingText } from '../shared/text/section-heading.ts';
import { reportTitle } from '../shared/report-card.ts';
import { citedReport } from '../cite/model/work.ts';

const DEEPEST_HEADING = 6;
/** What Markdown would read as markup at the start of a line or within it. */
const MARKUP = /[\\`*_[\]<>#|~&]/gu;
const LIST_START = /^(?<digits>\s*\d*)(?<sign>[-+.)])/u;

/**
 * A report as Markdown: headings that stand on lines of their own, and paragraphs, word for word.
 *
 * @param address of the report's page, absolute
 */
export function reportMarkdown(report: Report, address: string): string {
  const headings = placeSections(report.outline)
    .filter(({ section }) => !section.inline)
    .map(({ section, ancestors }) => ({
      start: section.start,
      text: `${'#'.repeat(Math.min(ancestors.length + 2, DEEPEST_HEADING))} ${plain(headingText(section))}`,
    }));
  const paragraphs = report.paragraphs.map(({ start, text }) => ({ start, text: plain(text) }));
  const body = [...headings, ...paragraphs].sort((a, b) => a.start - b.start);
  const { author, issued } = citedReport(report);
  const facts = [author, issued].filter((fact) => fact !== undefined && fact !== '').join(' · ');
  const parts = [`# ${plain(reportTitle(report))}`, `${plain(facts)} · <${address}>`];
  return `${[...parts, ...body.map(({ text }) => text)].join('\n\n')}\n`;
}

function plain(text: string): string {
  return text.trim().replace(MARKUP, '\\$&').replace(LIST_START, '$<digits>\\$<sign>');
}
