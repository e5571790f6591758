import type { VFile } from 'vfile';
import { raise } from '../read/rules/index.ts';
import type { ReportText } from '../read/report/index.ts';
import { metricFragment, type Paths } from '../paths.ts';
import type { TermWeights } from '../schema/alignment.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Metric } from '../schema/metric.ts';
import type { Reconciliation } from '../schema/reconciliation.ts';
import type { Paragraph } from '../schema/report.ts';
import type { Section } from '../schema/section.ts';
import { simplify } from '../simplified.ts';
import { matchIndicator } from './indicators/index.ts';
import {
  extractMetrics,
  periodScopes,
  sectionsAround,
  type LabelWords,
  type UnreadNumber,
} from './metrics/index.ts';
import { reconcileReport } from './reconcile/index.ts';
import { withTopics, type TopicScorer } from './topics/index.ts';

export { createTopicScorer, readTaxonomy } from './topics/index.ts';
export { reconcileReport, reconcileYears } from './reconcile/index.ts';
export { readLabelWords } from './metrics/index.ts';
export { loadIndicators } from './indicators/index.ts';
export { readMatters } from './alignment/matter-words.ts';

/** What is derived from one report. */
export interface ReportAnalysis {
  outline: Section[];
  metrics: Metric[];
  reconciliations: Reconciliation[];
}

/** Knowledge that all reports share. */
export interface AnalysisContext {
  scorer: TopicScorer;
  indicators: readonly Indicator[];
  labelWords: LabelWords;
  matterWords: TermWeights['matters'];
  paths: Paths;
}

/**
 * Report → topics of its sections, metrics of its paragraphs, reconciliations on what it states of them.
 *
 * @param id of the report
 * @param file the source; numbers that cannot be read are reported on it
 */
export function analyseReport(
  id: string,
  report: ReportText,
  file: VFile,
  { scorer, indicators, labelWords, paths }: AnalysisContext,
): ReportAnalysis {
  const source = String(file);
  const scopes = periodScopes(report);
  const metrics = report.paragraphs.flatMap((paragraph, index) => {
    const { metrics: found, unread } = extractMetrics(paragraph, report, labelWords, scopes[index]);
    if (unread.length > 0) reportUnread(paragraph, unread, file);
    return found.map((metric): Metric => {
      const start = paragraph.start + metric.start;
      return {
        report: id,
        section: sectionsAround(report.outline, start).at(-1)?.id ?? paragraph.sectionId,
        paragraph: paragraph.id,
        line: paragraph.line,
        start,
        end: paragraph.start + metric.end,
        quote: metric.quote,
        label: metric.label,
        indicator: matchIndicator(
          simplify(metric.label).text,
          metric.unit,
          metric.kind,
          indicators,
        ),
        value: metric.value,
        valueMax: metric.valueMax,
        qualifier: metric.qualifier,
        unit: metric.unit,
        kind: metric.kind,
        status: metric.status,
        period: metric.period,
        year: metric.year,
        yearBasis: metric.yearBasis,
        scope: metric.scope,
        confidence: metric.confidence,
        url: paths.fragment(id, metricFragment(paragraph.id, metric.start)),
      };
    });
  });
  return {
    outline: withTopics(report.outline, source, scorer),
    metrics,
    reconciliations: reconcileReport(report.paragraphs, metrics, paths),
  };
}

/** Warn of numbers that cannot be read, each at its line and column. */
function reportUnread(paragraph: Paragraph, unread: readonly UnreadNumber[], file: VFile): void {
  const first = columnAt(String(file), paragraph.start);
  const pointAt = (offset: number) => ({ line: paragraph.line, column: first + offset });
  for (const { start, end, text, reason } of unread) {
    raise(file, 'number-unread', { start: pointAt(start), end: pointAt(end) }, text, reason);
  }
}

/** 1-based column of an offset; read backwards, so that it costs no more than the line. */
function columnAt(source: string, offset: number): number {
  let lineStart = offset;
  while (lineStart > 0 && !/[\n\r]/u.test(source.charAt(lineStart - 1))) lineStart -= 1;
  return offset - lineStart + 1;
}
