import type { Heading, Paragraph, Root, Text } from 'mdast';
import { remark } from 'remark';
import type { Report } from '../../schema/report.ts';
import { placeSections } from '../../schema/section-tree.ts';
import { headingText } from '../shared/text/section-heading.ts';
import { reportTitle } from '../shared/report-card.ts';
import { citedReport } from '../cite/model/cited-work.ts';

const DEEPEST_HEADING = 6;

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
      node: heading(ancestors.length + 2, headingText(section)),
    }));
  const paragraphs = report.paragraphs.map((own) => {
    return { start: own.start, node: paragraph(own.text.trim()) };
  });
  const body = [...headings, ...paragraphs].sort((a, b) => a.start - b.start);
  const { author, issued } = citedReport(report);
  const facts = [author, issued].filter((fact) => fact !== undefined && fact !== '');
  const source = paragraph(facts.map((fact) => `${fact} · `).join(''));
  source.children.push({ type: 'link', url: address, children: [text(address)] });
  const root: Root = {
    type: 'root',
    children: [heading(1, reportTitle(report)), source, ...body.map(({ node }) => node)],
  };
  return remark().stringify(root);
}

function heading(level: number, words: string): Heading {
  // mdast has no number between one and six, only each of them.
  const depth = Math.min(level, DEEPEST_HEADING) as Heading['depth'];
  return { type: 'heading', depth, children: [text(words)] };
}

function paragraph(words: string): Paragraph {
  return { type: 'paragraph', children: [text(words)] };
}

function text(value: string): Text {
  return { type: 'text', value };
}
