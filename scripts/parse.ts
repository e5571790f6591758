/** Print the report JSON of one file: `npm run --silent parse -- FILE`. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CATALOG_FILE, readCatalog } from '../src/corpus/catalog.ts';
import { DecodeError } from '../src/read/decode.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { exitOnDiskFault } from '../src/corpus/disk-fault.ts';
import { formatMessages } from '../src/corpus/format-messages.ts';
import { createReportDocument } from '../src/corpus/report-document.ts';
import type { CatalogEntry } from '../src/schema/catalog.ts';
import { readSettings } from '../src/settings.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [path] = positionals;
exitOnDiskFault(path ?? '.');
if (path === undefined || positionals.length > 1) {
  fail('Unexpected arguments, expected one file: npm run --silent parse -- FILE');
} else if (!existsSync(path)) {
  fail(`${path} error Unexpected missing file, expected a report; check the path [source-missing]`);
} else if (!statSync(path).isFile()) {
  fail(`${path} error Unexpected folder, expected a report; name one file [source-not-a-file]`);
} else {
  print(path);
}

/** Print the JSON of a file that exists. */
function print(file: string): void {
  try {
    const context = loadAnalysisContext(readSettings(process.env).base);
    const document = createReportDocument(readFileSync(file), file, findEntry(file), context);
    for (const line of formatMessages([document.file]).lines) console.error(line);
    console.log(JSON.stringify(document.report, null, 2));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    fail(`${file} error ${error.message} [source-unreadable]`);
  }
}

/** The catalog entry of a file that lies in a corpus. */
function findEntry(file: string): CatalogEntry | undefined {
  const folder = openCorpusFolder(dirname(file));
  const yaml = folder.catalog();
  if (yaml === undefined) return undefined;
  const path = `${folder.directory}/${CATALOG_FILE}`;
  const catalog = readCatalog(yaml, path, folder.textFiles());
  for (const line of formatMessages([catalog.file]).lines) console.error(line);
  return catalog.entries.find((entry) => entry.file === basename(file));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
