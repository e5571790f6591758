import type { CorpusSink } from '../corpus/output-folder.ts';
import { findSimilar, termWeightsOf, type SimilarReport } from '../analyse/alignment/index.ts';
import { findPassages } from '../analyse/passages/index.ts';
import type { TermWeights } from '../schema/alignment.ts';
import type { Report } from '../schema/report.ts';
import type { DataPackageWriter } from './data-package.ts';
import { linkRows, passageRows } from './data-rows.ts';

/**
 * Most characters that are searched for shared passages at once, which bounds the memory (about 27
 * bytes a character). A larger corpus is searched in blocks of neighbouring places; what only reports
 * of different blocks share is not found.
 */
const BLOCK_CHARACTERS = 100_000_000;

/**
 * Collect the texts of all reports in memory, then write what links them.
 *
 * @param matterWords the words of each matter
 * @param tables take the links and passages as rows
 * @param blockCharacters most characters that are searched for shared passages at once
 */
export function createCorpusLinks(
  sink: CorpusSink,
  matterWords: TermWeights['matters'],
  tables: Pick<DataPackageWriter, 'add'>,
  blockCharacters = BLOCK_CHARACTERS,
) {
  const reports: LinkedReport[] = [];
  return {
    add(report: Report): void {
      const { id, place, reviewYear, planYear, outline, paragraphs, counts } = report;
      const { characters } = counts;
      reports.push({ id, place, reviewYear, planYear, outline, paragraphs, characters });
    },
    /** Write term weights, similar sections and shared passages. Call this once, after the last report. */
    finish(): void {
      const weights = termWeightsOf(reports, matterWords);
      sink.write('data/terms.json', JSON.stringify(weights));
      for (const similar of findSimilar(reports, weights)) {
        sink.write(`data/similar/${similar.report}.json.gz`, JSON.stringify(similar));
        tables.add('links', linkRows(similar));
      }
      for (const block of blocksOf(reports, blockCharacters)) {
        for (const passages of findPassages(block)) {
          sink.write(`data/passages/${passages.report}.json.gz`, JSON.stringify(passages));
          tables.add('passages', passageRows(passages));
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
