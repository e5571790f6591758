import assert from 'node:assert';
import { VFile } from 'vfile';
import type { AnalysisContext } from '../analyse/index.ts';
import { CATALOG_FILE, readCatalog } from './catalog.ts';
import { DecodeError } from '../read/decode.ts';
import { checkRegister, readRegister, REGISTER_FOLDER } from './register/index.ts';
import { raise } from '../read/rules/index.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import type { Register } from '../schema/register.ts';
import type { Report } from '../schema/report.ts';
import { createReportDocument } from './report-document.ts';
import { WHOLE, type Shard } from './shards.ts';

/** Where the corpus is read; names are relative to its folder. */
export interface CorpusSource {
  /** Path of the folder, named in the messages. */
  directory: string;
  /** Names of the report files (`*.txt`), sorted; none if there is no such folder. */
  textFiles(): string[];
  /** Text of the catalog; undefined if there is none. */
  catalog(): string | undefined;
  readBytes(name: string): Uint8Array;
  /** Ids of the reports that have a register of published ids, sorted. */
  registered(): string[];
  /** Text of the register of a report; undefined if there is none. */
  register(reportId: string): string | undefined;
}

/** One entry of the catalog with what could be read of its report. */
export interface ReadReport {
  entry: CatalogEntry;
  /** The report's file with the messages about it; then that of its register, if it has errors. */
  files: VFile[];
  /** Absent if the file cannot be read as text. */
  report?: Report;
  /** Ids that have been published; absent for a report that is not registered. */
  register?: Register;
}

/** The catalog with its messages, and the reports that it lists, read one by one. */
export interface ReadCorpus {
  catalog: VFile;
  /** Empty if the catalog has errors. */
  reports: Iterable<ReadReport>;
}

/**
 * Read a corpus in the order of the site: by place code, then newest first.
 *
 * @param shard whose reports are read
 */
export function readCorpus(
  source: CorpusSource,
  context: AnalysisContext,
  shard = WHOLE,
): ReadCorpus {
  const path = `${source.directory}/${CATALOG_FILE}`;
  const fault = new VFile({ path });
  let yaml: string | undefined;
  try {
    yaml = source.catalog();
    if (yaml === undefined) raise(fault, 'catalog-missing', undefined);
  } catch (error) {
    raiseUnreadable(fault, error);
  }
  if (yaml === undefined) return { catalog: fault, reports: [] };
  const { entries, file } = readCatalog(yaml, path, source.textFiles());
  if (file.messages.length > 0) return { catalog: file, reports: [] };
  const own = ofShard(entries.toSorted(bySiteOrder), shard);
  return { catalog: file, reports: readReports(source, own, context) };
}

/** The entries of a shard: neighbours, and of a place all or none. */
function ofShard(entries: readonly CatalogEntry[], { number, of }: Shard): CatalogEntry[] {
  const firsts = new Map<string, number>();
  return entries.filter(({ place }, at) => {
    const first = firsts.get(place.code) ?? at;
    firsts.set(place.code, first);
    return Math.floor((first * of) / entries.length) === number - 1;
  });
}

function* readReports(
  source: CorpusSource,
  entries: readonly CatalogEntry[],
  context: AnalysisContext,
): Generator<ReadReport> {
  for (const entry of entries) {
    const path = `${source.directory}/${entry.file}`;
    try {
      const { report, file } = createReportDocument(
        source.readBytes(entry.file),
        path,
        entry,
        context,
      );
      yield { entry, report, ...withRegister(source, report, file) };
    } catch (error) {
      const file = new VFile({ path });
      raiseUnreadable(file, error);
      yield { entry, files: [file] };
    }
  }
}

/** Read the register of a report, check it, and copy its redirects into the report. */
function withRegister(
  source: CorpusSource,
  report: Report,
  file: VFile,
): Pick<ReadReport, 'files' | 'register'> {
  const path = `${source.directory}/${REGISTER_FOLDER}/${report.id}.json`;
  let json: string | undefined;
  try {
    json = source.register(report.id);
  } catch (error) {
    const unread = new VFile({ path });
    raiseUnreadable(unread, error);
    return { files: [file, unread] };
  }
  if (json === undefined) return { files: [file] };
  const { register, file: registerFile } = readRegister(json, path);
  if (!register) return { files: [file, registerFile] };
  checkRegister(register, report, file);
  report.redirects = register.redirects;
  return { files: [file], register };
}

/** Report a file that cannot be read, or on which the program failed; the other files are still read. */
export function raiseUnreadable(file: VFile, error: unknown): void {
  const isUnread = error instanceof DecodeError;
  const reason = isUnread
    ? error.message
    : `Unexpected failure of the program (${String(error)}), expected a report that it can read; ` +
      'take the file and its entry out for now, and send it to the maintainers';
  raise(file, 'source-unreadable', isUnread ? error.place : undefined, reason);
}

function bySiteOrder(a: CatalogEntry, b: CatalogEntry): number {
  const yearOf = ({ reviewYear, planYear }: CatalogEntry) => {
    const year = reviewYear ?? planYear;
    assert(year !== null, 'expected a year in each entry of a catalog without errors');
    return year;
  };
  if (a.place.code !== b.place.code) return a.place.code < b.place.code ? -1 : 1;
  return yearOf(b) - yearOf(a) || (a.id < b.id ? -1 : 1);
}
