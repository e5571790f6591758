import { isSystemError } from '../corpus/disk-fault.ts';
import type { CorpusSink } from '../corpus/output-folder.ts';
import type { VFile } from 'vfile';
import { reconcileYears, type AnalysisContext } from '../analyse/index.ts';
import type { Topic } from '../schema/topic.ts';
import {
  raiseUnreadable,
  readCorpus,
  type CorpusSource,
  type ReadReport,
} from '../corpus/read-corpus.ts';
import { createCorpusWriter } from './write-corpus.ts';

/**
 * Read all reports and write their data. If the program fails on a report, it says so on the report's
 * file and goes on with the reports of the next place.
 *
 * @returns the files with their messages; if any message is fatal, the written data is incomplete
 */
export function buildCorpus(
  source: CorpusSource,
  sink: CorpusSink,
  context: AnalysisContext & { taxonomy: Topic[] },
): VFile[] {
  const { catalog, reports } = readCorpus(source, context);
  const files = [catalog];
  if (catalog.messages.length > 0) return files;
  const writer = createCorpusWriter(sink, {
    taxonomy: context.taxonomy,
    indicators: [...context.indicators],
    matterWords: context.matterWords,
    paths: context.paths,
  });
  for (const ofPlace of byPlace(reports)) {
    files.push(...ofPlace.flatMap((read) => read.files));
    const read = ofPlace.flatMap(({ report }) => (report ? [report] : []));
    let at = ofPlace[0];
    try {
      for (const report of reconcileYears(read, context.paths)) {
        at = ofPlace.find(({ entry }) => entry.id === report.id);
        writer.add(report);
      }
    } catch (error) {
      if (isSystemError(error) || !at?.files[0]) throw error;
      raiseUnreadable(at.files[0], error);
    }
  }
  const isWhole = !files.some(({ messages }) => messages.some(({ fatal }) => fatal));
  if (isWhole) writer.finish();
  return files;
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
