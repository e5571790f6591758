import { findSimilar, weighTerms, type SimilarReport } from '../analyse/alignment/index.ts';
import { findPassages } from '../analyse/passages/index.ts';
import type { CorpusSink } from '../corpus/output-folder.ts';
import { isDealt, type Shard } from '../corpus/shards.ts';
import type { openStore } from '../corpus/store.ts';
import type { TermWeights } from '../schema/alignment.ts';
import type { ReportSummary } from '../schema/report.ts';

/**
 * Most characters that are searched for shared passages at once, which bounds the memory (about 27
 * bytes a character). A larger corpus is searched in blocks of neighbouring places; what only reports
 * of different blocks share is not found.
 */
const BLOCK_CHARACTERS = 100_000_000;

type ReadStore = Pick<ReturnType<typeof openStore>, 'summaries' | 'report' | 'termCounts'>;

/**
 * Write the similar sections of the reports of a shard. They are sought in all reports, whose texts
 * are held in memory.
 *
 * @param matterWords the words of each matter
 */
export function linkReports(
  store: ReadStore,
  sink: CorpusSink,
  matterWords: TermWeights['matters'],
  shard: Shard,
): void {
  const reports = store.summaries().map(({ id }): SimilarReport => {
    const { place, reviewYear, planYear, outline, paragraphs } = store.report(id);
    return { id, place, reviewYear, planYear, outline, paragraphs };
  });
  const weights = weighTerms(store.termCounts(), matterWords);
  for (const similar of findSimilar(reports, weights, (at) => isDealt(at, shard))) {
    sink.write(`data/similar/${similar.report}.json.gz`, JSON.stringify(similar));
  }
}

/**
 * Write the shared passages of the blocks of a shard.
 *
 * @param blockCharacters most characters that are searched for shared passages at once
 */
export function writePassages(
  store: Pick<ReadStore, 'summaries' | 'report'>,
  sink: CorpusSink,
  shard: Shard,
  blockCharacters = BLOCK_CHARACTERS,
): void {
  const blocks = [...blocksOf(store.summaries(), blockCharacters)];
  for (const block of blocks.filter((_, at) => isDealt(at, shard))) {
    const reports = block.map(({ id, place }) => {
      return { id, place, paragraphs: store.report(id).paragraphs };
    });
    for (const passages of findPassages(reports)) {
      sink.write(`data/passages/${passages.report}.json.gz`, JSON.stringify(passages));
    }
  }
}

function* blocksOf(reports: readonly ReportSummary[], most: number): Generator<ReportSummary[]> {
  let block: ReportSummary[] = [];
  let characters = 0;
  for (const report of reports) {
    if (block.length > 0 && characters + report.counts.characters > most) {
      yield block;
      block = [];
      characters = 0;
    }
    block.push(report);
    characters += report.counts.characters;
  }
  if (block.length > 0) yield block;
}
