import { VFile } from 'vfile';
import type { AnalysisContext } from '../analyse/index.ts';
import { CATALOG_FILE, readCatalog } from '../catalog/index.ts';
import { DecodeError } from '../decode/index.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import type { Topic } from '../schema/topic.ts';
import { createReportDocument } from './report-document.ts';
import { createCorpusWriter, type CorpusSink } from './write-corpus.ts';

/** Where the corpus is read; names are relative to its folder. */
export interface CorpusSource {
  /** Path of the folder, named in the messages. */
  directory: string;
  /** Names of the report files (`*.txt`), sorted; none if there is no such folder. */
  textFiles(): string[];
  /** Text of the catalog; undefined if there is none. */
  catalog(): string | undefined;
  readBytes(name: string): Uint8Array;
}

/** @returns the files with their messages; if any message is fatal, what was written is not whole */
export function buildCorpus(
  source: CorpusSource,
  sink: CorpusSink,
  context: AnalysisContext & { taxonomy: Topic[] },
): VFile[] {
  const catalogPath = `${source.directory}/${CATALOG_FILE}`;
  const yaml = source.catalog();
  if (yaml === undefined) return [missingCatalog(catalogPath)];
  const catalog = readCatalog(yaml, catalogPath, source.textFiles());
  const files = [catalog.file];
  if (catalog.file.messages.length > 0) return files;
  const writer = createCorpusWriter(sink, {
    taxonomy: context.taxonomy,
    indicators: [...context.indicators],
    paths: context.paths,
  });
  for (const entry of catalog.entries.toSorted(bySiteOrder)) {
    const path = `${source.directory}/${entry.file}`;
    try {
      const document = createReportDocument(source.readBytes(entry.file), path, entry, context);
      files.push(document.file);
      writer.add(document.report);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      files.push(unreadable(path, error));
    }
  }
  writer.finish();
  return files;
}

/** Order of all lists of the site: by place code, then newest first. */
function bySiteOrder(a: CatalogEntry, b: CatalogEntry): number {
  const yearOf = ({ reviewYear, planYear }: CatalogEntry) => reviewYear ?? planYear ?? 0;
  if (a.place.code !== b.place.code) return a.place.code < b.place.code ? -1 : 1;
  return yearOf(b) - yearOf(a) || (a.id < b.id ? -1 : 1);
}

function missingCatalog(path: string): VFile {
  const file = new VFile({ path });
  file.message(
    'Unexpected folder without a catalog, expected a file that lists the reports; ' +
      'write one as in seeds/catalog.yaml, or name another folder in CORPUS_DIR',
    { ruleId: 'catalog-missing', source: 'duidu' },
  ).fatal = true;
  return file;
}

function unreadable(path: string, error: DecodeError): VFile {
  const file = new VFile({ path });
  file.message(error.message, { ruleId: 'source-unreadable', source: 'duidu' }).fatal = true;
  return file;
}
