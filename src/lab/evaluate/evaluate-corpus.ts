import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisContext } from '../../analyse/index.ts';
import { CATALOG_FILE, readCatalog } from '../../corpus/catalog.ts';
import { decodeSource } from '../../read/decode.ts';
import type { CorpusSource } from '../../corpus/read-corpus.ts';
import { createReportDocument } from '../../corpus/report-document.ts';
import type { Evaluation } from '../../schema/evaluation.ts';
import { figuresOf } from './figures.ts';
import { readGold } from './gold.ts';
import { addScores, scoreMetrics, type MetricScore } from './score-metrics.ts';

export interface ReportScore {
  report: string;
  score: MetricScore;
}

/**
 * Compare every report of a folder that has gold labels with them.
 *
 * @param goldFolder holds `<report id>.yaml`
 */
export function scoreCorpus(
  folder: CorpusSource,
  goldFolder: string,
  context: AnalysisContext,
): ReportScore[] {
  const { entries } = readCatalog(folder.catalog() ?? '', CATALOG_FILE, folder.textFiles());
  return entries.flatMap((entry) => {
    const gold = join(goldFolder, `${entry.id}.yaml`);
    if (!existsSync(gold)) return [];
    const bytes = folder.readBytes(entry.file);
    const { report } = createReportDocument(bytes, entry.file, entry, context);
    const labels = readGold(readFileSync(gold, 'utf8'));
    const score = scoreMetrics(report.metrics, labels, decodeSource(bytes).text);
    return [{ report: entry.id, score }];
  });
}

/** What of an evaluation is computed: all but its date and the record entered by hand. */
export function evaluationOf(
  scores: readonly ReportScore[],
): Pick<Evaluation, 'reports' | 'total'> {
  return {
    reports: scores.map(({ report, score }) => ({ report, ...figuresOf(score) })),
    total: figuresOf(addScores(scores.map(({ score }) => score))),
  };
}
