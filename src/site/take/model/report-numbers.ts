import { entryOf } from '../../shared/entry-at.ts';
import { sentenceAround } from '../../../analyse/metrics/sentence.ts';
import type { Report } from '../../../schema/report.ts';
import { findSection } from '../../shared/text/outline.ts';
import { reportTitle } from '../../shared/report-card.ts';
import { headingText } from '../../shared/text/section-heading.ts';
import type { NumberInContext } from './number-table.ts';

/**
 * The numbers of a report, in the order of the text.
 *
 * @param within a stretch of the source, to take only what stands in it
 * @param indicatorNames by id
 * @throws if the report has no paragraph for a number
 */
export function* reportNumbers(
  report: Report,
  indicatorNames: ReadonlyMap<string, string>,
  within: { start: number; end: number } = { start: 0, end: Infinity },
): Generator<NumberInContext> {
  const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  for (const metric of report.metrics) {
    if (metric.start < within.start || metric.end > within.end) continue;
    const paragraph = entryOf(paragraphs, metric.paragraph);
    const { start, end } = sentenceAround(paragraph, metric);
    const entry = metric.section === null ? undefined : findSection(report.outline, metric.section);
    yield {
      metric,
      report: reportTitle(report),
      place: report.place,
      path: entry ? [...entry.ancestors, entry.section].map(headingText) : [],
      sentence: paragraph.text.slice(start, end),
      indicator: metric.indicator && (indicatorNames.get(metric.indicator) ?? metric.indicator),
    };
  }
}
