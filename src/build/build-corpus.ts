import { isSystemError } from '../corpus/disk-fault.ts';
import type { CorpusSink } from '../corpus/sink.ts';
import type { VFile } from 'vfile';
import { reconcileYears, type AnalysisContext } from '../analyse/index.ts';
import type { Topic } from '../schema/topic.ts';
import {
  raiseUnread,
  readCorpus,
  type CorpusSource,
  type ReadReport,
} from '../corpus/read-corpus.ts';
import { createCorpusWriter } from './write-corpus.ts';

/**
 * Read all reports and write their data. One at which it fails is told of, and the others go on.
 *
 * @returns the files with their messages; if any message is fatal, what was written is not whole
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
      raiseUnread(at.files[0], error);
    }
  }
  const isWhole = !files.some(({ messages }) => messages.some(({ fatal }) => fatal));
  if (isWhole) writer.finish();
  return files;
}

/** The reports place by place: those of one place are held against each other. */
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
