import { decodePart, type ExploreRow } from '../../../../src/site/explore/model/decode-part.ts';
import { createReportDocument } from '../../../../src/corpus/report-document.ts';
import { loadAnalysisContext } from '../../../../src/corpus/analysis-context.ts';
import { createExploreWriter } from '../../../../src/build/write-explore-parts.ts';
import {
  ExploreManifestSchema,
  ExplorePartSchema,
  ExplorePlaceSchema,
} from '../../../../src/schema/explore.ts';
import { z } from 'zod';
import type { Report } from '../../../../src/schema/report.ts';
import { seedBytes, seedEntries } from '../../../support/corpus.ts';

const context = loadAnalysisContext('/');
export const { indicators } = context;

/** The reports of the corpus, in the order of the site. */
export const reports: Report[] = seedEntries()
  .sort((a, b) => (a.place.code < b.place.code ? -1 : 1))
  .map((entry) => createReportDocument(seedBytes(entry), entry.file, entry, context).report);

/** Files of a sink in memory. */
function memorySink() {
  const files = new Map<string, string>();
  return {
    files,
    write: (path: string, text: string) => void files.set(path, text),
    append: (path: string, text: string) => void files.set(path, (files.get(path) ?? '') + text),
  };
}

/** The explorer's data, read back from its files. */
export function writeParts(rowsPerPart: number) {
  const sink = memorySink();
  const writer = createExploreWriter(sink, context.indicators, rowsPerPart);
  for (const report of reports) writer.add(report);
  writer.finish();
  const text = (name: string) => sink.files.get(`data/explore/${name}`) ?? '';
  const manifest = ExploreManifestSchema.parse(JSON.parse(text('manifest.json')));
  const rows = new Map<string, ExploreRow[]>(
    manifest.parts.map(({ path }) => [
      path,
      decodePart(ExplorePartSchema.parse(JSON.parse(text(path)))),
    ]),
  );
  const places = z.array(ExplorePlaceSchema).parse(JSON.parse(text('places.json')));
  return { manifest, rows, places, text };
}
