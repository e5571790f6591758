import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { createTermCounter } from '../analyse/alignment/index.ts';
import { reconcileYears, type AnalysisContext } from '../analyse/index.ts';
import { isSystemError } from '../corpus/disk-fault.ts';
import { formatMessages } from '../corpus/format-messages.ts';
import type { CorpusSink } from '../corpus/output-folder.ts';
import {
  raiseUnreadable,
  readCorpus,
  type CorpusSource,
  type ReadReport,
} from '../corpus/read-corpus.ts';
import type { Shard } from '../corpus/shards.ts';
import type { Report } from '../schema/report.ts';
import type { Analysed } from '../schema/store.ts';
import { summarise } from './data-schemas.ts';

const DIGEST_DIGITS = 12;

/**
 * Read the reports of a shard and write their data. If the program fails on a report, it says so on the
 * report's file and goes on with the reports of the next place.
 *
 * @returns the messages about the files, a line each, how many are errors, and a line that counts
 */
export function analyseReports(
  source: CorpusSource,
  sink: CorpusSink,
  context: AnalysisContext,
  shard: Shard,
): { lines: string[]; errors: number; counts: string } {
  const { catalog, reports } = readCorpus(source, context, shard);
  const files = [catalog];
  const summaries: Analysed['summaries'] = [];
  const digests: Analysed['digests'] = {};
  const terms = createTermCounter();
  const add = (report: Report) => {
    const text = JSON.stringify(report);
    sink.write(`data/reports/${report.id}.json.gz`, text);
    digests[report.id] = createHash('sha256').update(text).digest('hex').slice(0, DIGEST_DIGITS);
    summaries.push(summarise(report));
    terms.add(report);
  };
  for (const ofPlace of byPlace(reports)) {
    files.push(...ofPlace.flatMap((read) => read.files));
    const read = ofPlace.flatMap(({ report }) => (report ? [report] : []));
    let at = ofPlace[0];
    try {
      for (const report of reconcileYears(read, context.paths)) {
        at = ofPlace.find(({ entry }) => entry.id === report.id);
        add(report);
      }
    } catch (error) {
      if (isSystemError(error) || !at?.files[0]) throw error;
      raiseUnreadable(at.files[0], error);
    }
  }
  const analysed: Analysed = { summaries, digests };
  sink.write('analysed.json', JSON.stringify(analysed));
  sink.write('terms.json', JSON.stringify(terms.counts()));
  const { lines, errors, warnings } = formatMessages(files);
  const isLeftOut = ({ messages }: VFile) =>
    messages.some(({ ruleId }) => ruleId === 'source-unreadable');
  const [, ...ofReports] = files;
  const leftOut = ofReports.filter(isLeftOut).length;
  const counts = `${ofReports.length - leftOut} reports read, ${leftOut} left out: ${errors} errors, ${warnings} warnings`;
  return { lines, errors, counts };
}

/** The reports of each place together, since they are compared with each other. */
function* byPlace(reports: Iterable<ReadReport>): Generator<ReadReport[]> {
  let group: ReadReport[] = [];
  for (const report of reports) {
    if (group[0] && group[0].entry.place.code !== report.entry.place.code) {
      yield group;
      group = [];
    }
    group.push(report);
  }
  if (group.length > 0) yield group;
}
