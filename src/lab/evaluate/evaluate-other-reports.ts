import { createHash } from 'node:crypto';
import {
  createSectionVectors,
  profileReport,
  termWeightsOf,
} from '../../analyse/alignment/index.ts';
import type { AnalysisContext } from '../../analyse/index.ts';
import { createReportDocument } from '../../corpus/report-document.ts';
import { decodeSource } from '../../read/decode.ts';
import type { TermWeights } from '../../schema/alignment.ts';
import { alignReports, type SectionLink } from './align-reports.ts';
import { gradeItem, type ReadReport } from './gold-counterparts.ts';
import {
  placeSentence,
  readHeadings,
  readNamedSentences,
  readOtherReports,
  readPairedItems,
  readSentences,
  type GoldSentence,
  type PairedItem,
} from './gold-other-reports.ts';
import { pairsOfItem, type LabelledPair } from './labelled-pairs.ts';
import {
  addCounterpartScores,
  scoreCounterparts,
  type CounterpartScore,
} from './score-counterparts.ts';
import { addScores, scorePlaced, type MetricScore } from './score-metrics.ts';
import { scoreNames, type NameScore } from './score-names.ts';
import { addOutlineScores, scoreOutline, type OutlineScore } from './score-outline.ts';

/** Labels of one half: `tune` may be looked at while the program is worked on, the other not. */
export type Half = 'tune' | 'heldOut';

/** A labelled sentence, the sample it was drawn in and the half it belongs to. */
export interface SampledSentence extends GoldSentence {
  sample: 1 | 2;
  half: Half;
}

/** Counts on one half of the labels. */
export interface HalfScore {
  sentences: number;
  /** Of both samples, and of each. */
  values: MetricScore;
  samples: readonly { sentences: number; values: MetricScore }[];
  outlines: OutlineScore;
  /** All metrics of the reports of the half, labelled or not; those in no section. */
  metrics: number;
  unplaced: number;
  counterparts: CounterpartScore;
}

/** Outlines that may be looked at; sentences and items are parted by position. */
const tuneOutlines: readonly string[] = [
  '002-2026-yunnan',
  '018-2026-henan',
  '022-2026-hunan',
  '045-guowuyuan-2012',
  '049-guowuyuan-2021',
  'local-03-2020-taian',
];

export interface OtherFiles {
  /** Text of a file of `tests/gold/others`; undefined if there is none. */
  readGold: (path: string) => string | undefined;
  /** Bytes of a report by the name of its file. */
  readReport: (file: string) => Uint8Array;
}

/**
 * Compare what the program reads in reports that are not kept with the project with their labels.
 *
 * @returns with names of values, and the labelled pairs, of the half that may be looked at
 * @throws if a text is not the one that was labelled
 */
export function evaluateOthers(
  { readGold, readReport }: OtherFiles,
  context: AnalysisContext,
): {
  reports: number;
  halves: Record<Half, HalfScore>;
  names: NameScore;
  labelledPairs: LabelledPair[];
} {
  const need = (path: string) => {
    const text = readGold(path);
    if (text === undefined) throw new Error(`expected tests/gold/others/${path}`);
    return text;
  };
  const read = new Map(
    readOtherReports(need('reports.yaml')).map(({ report: name, sha256 }): [string, ReadReport] => {
      const file = `${name}.txt`;
      const bytes = readReport(file);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
        throw new Error(`${file}: expected the text that was labelled, found another`);
      }
      const { report } = createReportDocument(bytes, file, undefined, context);
      return [name, { report, source: decodeSource(bytes).text }];
    }),
  );
  const sentences = sampledSentences(need, [...read.keys()]);
  const items = readPairedItems(need('pairs.yaml'));
  const weights = termWeightsOf(
    [...read.values()].map(({ report }) => report),
    context.matterWords,
  );
  const scoreHalf = (half: Half): HalfScore => {
    const own = [...read].filter(([name]) => halfOfReport(name, [...read.keys()]) === half);
    const metrics = own.flatMap(([, { report }]) => report.metrics);
    const samples = [1, 2].map((number) => {
      const drawn = sentences.filter((one) => one.half === half && one.sample === number);
      return { sentences: drawn.length, values: scoreSentences(drawn, read) };
    });
    return {
      sentences: samples.reduce((sum, one) => sum + one.sentences, 0),
      values: addScores(samples.map(({ values }) => values)),
      samples,
      outlines: addOutlineScores(
        [...read].flatMap(([name, { report, source }]) => {
          const isTune = tuneOutlines.includes(name);
          const labels = readGold(`outlines/${name}.yaml`);
          if (labels === undefined || isTune !== (half === 'tune')) return [];
          const score = scoreOutline(report.outline, readHeadings(labels), source);
          return [{ ...score, mistakes: inFile(name, score.mistakes) }];
        }),
      ),
      metrics: metrics.length,
      unplaced: metrics.filter(({ section }) => section === null).length,
      counterparts: scoreItems(
        items.filter((_, index) => halfAt(index) === half),
        read,
        weights,
      ),
    };
  };
  const vectors = createSectionVectors(weights);
  const profiles = new Map(
    [...read].map(([name, { report }]) => {
      return [name, profileReport({ ...report, id: name }, vectors)];
    }),
  );
  return {
    reports: read.size,
    halves: { tune: scoreHalf('tune'), heldOut: scoreHalf('heldOut') },
    names: scoreNames(readNamedSentences(need('names.yaml')), read),
    labelledPairs: items
      .filter((_, index) => halfAt(index) === 'tune')
      .flatMap((item) => pairsOfItem(gradeItem(item, read), item.other, profiles)),
  };
}

/**
 * The sentences of both samples: the first is halved by report, the second by position in its file.
 *
 * @param need text of a file of `tests/gold/others`
 * @param names of all the reports
 */
export function sampledSentences(
  need: (path: string) => string,
  names: readonly string[],
): SampledSentence[] {
  const first = readSentences(need('values.yaml')).map((sentence): SampledSentence => {
    return { ...sentence, sample: 1, half: halfOfReport(sentence.report, names) };
  });
  const second = readSentences(need('more-values.yaml')).map((sentence, at): SampledSentence => {
    return { ...sentence, sample: 2, half: halfAt(at) };
  });
  return [...first, ...second];
}

function scoreSentences(
  sentences: readonly GoldSentence[],
  read: ReadonlyMap<string, ReadReport>,
): MetricScore {
  return addScores(
    [...read].map(([name, { report, source }]) => {
      const placed = sentences
        .filter((sentence) => sentence.report === name)
        .map((sentence) => placeSentence(sentence, source));
      const score = scorePlaced(
        report.metrics.filter((metric) =>
          placed.some(({ start, end }) => start <= metric.start && metric.start < end),
        ),
        placed.flatMap(({ labels }) => labels),
      );
      return { ...score, mistakes: inFile(name, score.mistakes) };
    }),
  );
}

/** The reports in the order of their names are halved one by one. */
function halfOfReport(name: string, names: readonly string[]): Half {
  return halfAt([...names].sort().indexOf(name));
}

/** Every second one from the first may be looked at. */
function halfAt(index: number): Half {
  return index % 2 === 0 ? 'tune' : 'heldOut';
}

function inFile(name: string, mistakes: readonly string[]): string[] {
  return mistakes.map((mistake) => `${name}:${mistake}`);
}

/** Each item against the report that was read for it. */
function scoreItems(
  items: readonly PairedItem[],
  read: ReadonlyMap<string, ReadReport>,
  weights: TermWeights,
): CounterpartScore {
  const reportOf = (name: string) => {
    const one = read.get(name);
    if (!one) throw new Error(`expected report ${name}`);
    return one.report;
  };
  const links = new Map<string, SectionLink[]>();
  return addCounterpartScores(
    items.map((item) => {
      const pair = `${item.report} ${item.other}`;
      const known =
        links.get(pair) ?? alignReports([reportOf(item.report), reportOf(item.other)], weights);
      links.set(pair, known);
      return scoreCounterparts(gradeItem(item, read), known, item.other);
    }),
  );
}
