import type { AnalysisContext } from '../../analyse/index.ts';
import { doubtNames, extractMetrics, periodScopes } from '../../analyse/metrics/index.ts';
import { decodeSource } from '../../read/decode.ts';
import { parseText } from '../../read/parse/index.ts';
import { buildReport } from '../../read/report/index.ts';
import type { CatalogEntry } from '../../schema/catalog.ts';
import type { PlacedLabel } from './gold-metrics.ts';
import { fitLogistic } from './logistic.ts';
import { scorePlaced } from './score-metrics.ts';

/** A report, and the labels in it that may be looked at. */
export interface LabelledReport {
  file: string;
  bytes: Uint8Array;
  entry: CatalogEntry | undefined;
  labels: (source: string) => readonly PlacedLabel[];
}

/** A labelled number: what speaks against it, and whether it is right in all fields. */
export interface DoubtedRow {
  file: string;
  doubts: readonly string[];
  isRight: boolean;
}

/** The labelled numbers of a report that the program finds. */
export function doubtedRows(report: LabelledReport, context: AnalysisContext): DoubtedRow[] {
  const { file, bytes, entry } = report;
  const { text } = decodeSource(bytes);
  const read = buildReport(parseText(text, file), entry);
  const scopes = periodScopes(read);
  const metrics = read.paragraphs.flatMap((paragraph, index) =>
    extractMetrics(paragraph, read, context.labelWords, scopes[index]).metrics.map((metric) => {
      const [start, end] = [paragraph.start + metric.start, paragraph.start + metric.end];
      return { ...metric, line: paragraph.line, start, end };
    }),
  );
  return report.labels(text).flatMap((label) => {
    const metric = metrics.find(({ start, end }) => label.start < end && start < label.end);
    if (!metric || label.label.arguable) return [];
    const isRight = scorePlaced([metric], [label]).all.right === 1;
    return [{ file, doubts: metric.doubts, isRight }];
  });
}

/** Base and weights, in the order of `doubtNames`, as log odds that a row is right. */
export function fitConfidence(rows: readonly DoubtedRow[]): number[] {
  return fitLogistic(
    rows.map(({ doubts, isRight }) => {
      const features = doubtNames.map((name) => Number(doubts.includes(name)));
      return { features, isTrue: isRight };
    }),
  );
}

/** Chance that each row is right, by weights that were fitted on the other reports. */
export function crossValidate(rows: readonly DoubtedRow[]): { chance: number; isRight: boolean }[] {
  return [...new Set(rows.map(({ file }) => file))].flatMap((held) => {
    const [base = 0, ...weights] = fitConfidence(rows.filter(({ file }) => file !== held));
    return rows
      .filter(({ file }) => file === held)
      .map(({ doubts, isRight }) => {
        const odds = doubts.reduce(
          (sum, name) => sum + (weights[doubtNames.indexOf(name)] ?? 0),
          base,
        );
        return { chance: 1 / (1 + Math.exp(-odds)), isRight };
      });
  });
}
