import { termWeightsOf } from '../../analyse/alignment/index.ts';
import { alignReports } from './align-reports.ts';
import type { TermWeights } from '../../schema/alignment.ts';
import type { Report } from '../../schema/report.ts';
import { readGoldPairs, type GoldPair } from './gold-alignment.ts';
import { readGoldTopics } from './gold-topics.ts';
import { alignmentRates, scoreAlignment, type AlignmentScore } from './score-alignment.ts';
import { addAgreement, scoreTopics, type TopicAgreement } from './score-topics.ts';

type PairGroup = GoldPair['half'] | 'chosen' | 'chosen, held-out' | 'drawn' | 'drawn, held-out';

/** How topics and alignment of the labelled reports agree with their labels. */
export interface SectionEvaluation {
  topics: TopicAgreement;
  /** By half; by whether a reader chose the pairs or they were drawn; and of all. */
  alignment: Record<PairGroup, AlignmentScore>;
}

/**
 * @param readText text of a file of the gold folder; undefined if there is none
 */
export function evaluateSections(
  reports: readonly Report[],
  readText: (path: string) => string | undefined,
  matterWords: TermWeights['matters'],
): SectionEvaluation {
  const topics = reports.flatMap(({ id, outline }) => {
    const labels = readText(`topics/${id}.yaml`);
    return labels === undefined ? [] : [scoreTopics(outline, readGoldTopics(labels))];
  });
  const pairs = readGoldPairs(readText('alignment.yaml') ?? '[]');
  const links = alignReports(reports, termWeightsOf(reports, matterWords));
  const scoreOf = (isCounted: (pair: GoldPair) => boolean) =>
    scoreAlignment(links, pairs.filter(isCounted), reports);
  return {
    topics: addAgreement(topics),
    alignment: {
      chosen: scoreOf((pair) => !isDrawn(pair)),
      'chosen, held-out': scoreOf((pair) => !isDrawn(pair) && isHeldOut(pair)),
      drawn: scoreOf(isDrawn),
      'drawn, held-out': scoreOf((pair) => isDrawn(pair) && isHeldOut(pair)),
      tune: scoreOf((pair) => !isHeldOut(pair)),
      'held-out': scoreOf(isHeldOut),
    },
  };
}

function isHeldOut({ half }: GoldPair): boolean {
  return half === 'held-out';
}

/** Drawn by chance, or from what the program was in doubt about; the others a reader picked. */
function isDrawn({ stratum }: GoldPair): boolean {
  return stratum === 'random' || stratum === 'linked';
}

/** The evaluation as lines of text. */
export function sectionLines(
  { topics, alignment }: SectionEvaluation,
  withMistakes: boolean,
): string[] {
  const share = (value: number) => value.toFixed(3);
  return [
    `topics: n=${topics.sections} accepted ${share(topics.accepted / topics.sections)} main ${share(topics.main / topics.sections)}`,
    ...(withMistakes ? topics.mistakes.map((mistake) => `  ${mistake}`) : []),
    ...Object.entries(alignment).map(([pairs, score]) => {
      const { precision, recall } = alignmentRates(score);
      return `alignment, ${pairs}: n=${score.pairs} precision ${share(precision)} recall ${share(recall)}`;
    }),
    // The held-out half is counted, not looked at.
    ...(withMistakes ? alignment.tune.mistakes.map((mistake) => `  ${mistake}`) : []),
  ];
}
