import type { VFile } from 'vfile';
import type { AnalysisContext } from '../analyse/index.ts';
import type { Topic } from '../schema/topic.ts';
import { readCorpus, type CorpusSource } from './read-corpus.ts';
import { createCorpusWriter, type CorpusSink } from './write-corpus.ts';

/** @returns the files with their messages; if any message is fatal, what was written is not whole */
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
  });
  for (const { files: read, report } of reports) {
    files.push(...read);
    if (report) writer.add(report);
  }
  writer.finish();
  return files;
}
