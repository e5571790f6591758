import {
  createSectionVectors,
  profileReport,
  termWeightsOf,
  type SectionProfile,
} from '../../analyse/alignment/index.ts';
import type { AnalysisContext } from '../../analyse/index.ts';
import { CATALOG_FILE, readCatalog } from '../../corpus/catalog.ts';
import type { CorpusSource } from '../../corpus/read-corpus.ts';
import { createReportDocument } from '../../corpus/report-document.ts';
import { decodeSource } from '../../read/decode.ts';
import type { TermWeights } from '../../schema/alignment.ts';
import type { Evaluation } from '../../schema/evaluation.ts';
import type { Report } from '../../schema/report.ts';
import { gradeItem, type GradedItem, type ReadReport } from './gold-counterparts.ts';
import { figuresOf, rowFiguresOf } from './published-figures.ts';
import { readGoldPairs, type GoldPair } from './gold-alignment.ts';
import { readItems } from './gold-other-reports.ts';
import { readGold } from './gold-metrics.ts';
import { chosenPairs, pairKey, pairsOfItem, type LabelledPair } from './labelled-pairs.ts';
import { addScores, scoreMetrics, type MetricScore } from './score-metrics.ts';
import { scoreRows, type RowScore } from './score-rows.ts';

/** Counts on the reports that are kept with the project. */
export interface SeedsScore {
  reports: { report: string; score: MetricScore }[];
  rows: RowScore;
  /** What alignment may be fitted on. */
  labelledPairs: LabelledPair[];
}

/**
 * Compare the reports of a folder with their labels, and the rows of every three of them.
 *
 * @param goldText text of a file of `tests/gold`; undefined if there is none
 */
export function evaluateSeeds(
  folder: CorpusSource,
  goldText: (path: string) => string | undefined,
  context: AnalysisContext,
): SeedsScore {
  const { entries } = readCatalog(folder.catalog() ?? '', CATALOG_FILE, folder.textFiles());
  const read = new Map(
    entries.map((entry): [string, ReadReport] => {
      const bytes = folder.readBytes(entry.file);
      const { report } = createReportDocument(bytes, entry.file, entry, context);
      return [entry.id, { report, source: decodeSource(bytes).text }];
    }),
  );
  const weights = termWeightsOf(
    [...read.values()].map(({ report }) => report),
    context.matterWords,
  );
  const items = readItems(goldText('counterparts.yaml') ?? '[]').map((item) =>
    gradeItem(item, read),
  );
  return {
    reports: [...read].flatMap(([id, { report, source }]) => {
      const labels = goldText(`metrics/${id}.yaml`);
      if (labels === undefined) return [];
      return [{ report: id, score: scoreMetrics(report.metrics, readGold(labels), source) }];
    }),
    rows: scoreRows(items, [...read.values()], weights),
    labelledPairs: pairsForFitting(
      [...read.values()].map(({ report }) => report),
      weights,
      items,
      readGoldPairs(goldText('alignment.yaml') ?? '[]'),
    ),
  };
}

/** The pairs of the half that may be looked at, and those of the items that are not held out. */
function pairsForFitting(
  reports: readonly Report[],
  weights: TermWeights,
  items: readonly GradedItem[],
  pairs: readonly GoldPair[],
): LabelledPair[] {
  const vectors = createSectionVectors(weights);
  const profiles = new Map(reports.map((report) => [report.id, profileReport(report, vectors)]));
  const heldOut = new Set(
    pairs.filter(({ half }) => half === 'held-out').map(({ a, b }) => pairKey(a, b)),
  );
  const sideOf = ({ report, section }: SectionProfile) => ({ report, section: section.id });
  return [
    ...chosenPairs(
      pairs.filter(({ half }) => half === 'tune'),
      profiles,
    ),
    ...items
      .flatMap((item) =>
        reports
          .filter(({ id }) => id !== item.report)
          .flatMap(({ id }) => pairsOfItem(item, id, profiles)),
      )
      .filter(({ a, b }) => !heldOut.has(pairKey(sideOf(a), sideOf(b)))),
  ];
}

/** The figures of the five: all that is stored of them but day and version. */
export function fiveFiguresOf({
  reports,
  rows,
}: SeedsScore): Omit<Evaluation['five'], 'date' | 'version'> {
  return {
    reports: reports.map(({ report, score }) => {
      return { report, ...figuresOf(score) };
    }),
    total: figuresOf(addScores(reports.map(({ score }) => score))),
    rows: rowFiguresOf(rows),
  };
}
