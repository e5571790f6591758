import type { CorpusSink } from '../corpus/sink.ts';
import { findSimilar, termWeightsOf, type SimilarReport } from '../analyse/alignment/index.ts';
import { findPassages } from '../analyse/passages/index.ts';
import type { TermWeights } from '../schema/alignment.ts';
import type { Report } from '../schema/report.ts';

/**
 * Characters in which shared passages are looked for at once; it bounds the memory (about 27 bytes
 * each). In a larger corpus passages are shared within blocks of reports that are neighbours by place.
 */
const BLOCK_CHARACTERS = 100_000_000;

/** What links reports with each other: needs the texts of all of them, which it holds in memory. */
export interface CorpusLinks {
  add(report: Report): void;
  /** Write term weights, similar sections and shared passages; to be called once, last. */
  finish(): void;
}

/**
 * @param matterWords the words of each matter
 * @param blockCharacters most characters in which shared passages are looked for at once
 */
export function createCorpusLinks(
  sink: CorpusSink,
  matterWords: TermWeights['matters'],
  blockCharacters = BLOCK_CHARACTERS,
): CorpusLinks {
  const reports: LinkedReport[] = [];
  return {
    add({ id, place, reviewYear, planYear, outline, paragraphs, counts: { characters } }) {
      reports.push({ id, place, reviewYear, planYear, outline, paragraphs, characters });
    },
    finish() {
      const weights = termWeightsOf(reports, matterWords);
      sink.write('data/terms.json', JSON.stringify(weights));
      for (const similar of findSimilar(reports, weights)) {
        sink.write(`data/similar/${similar.report}.json`, JSON.stringify(similar));
      }
      for (const block of blocksOf(reports, blockCharacters)) {
        for (const passages of findPassages(block)) {
          sink.write(`data/passages/${passages.report}.json`, JSON.stringify(passages));
        }
      }
    },
  };
}

type LinkedReport = SimilarReport & { characters: number };

function* blocksOf(reports: readonly LinkedReport[], most: number): Generator<LinkedReport[]> {
  let block: LinkedReport[] = [];
  let characters = 0;
  for (const report of reports) {
    if (block.length > 0 && characters + report.characters > most) {
      yield block;
      block = [];
      characters = 0;
    }
    block.push(report);
    characters += report.characters;
  }
  if (block.length > 0) yield block;
}
