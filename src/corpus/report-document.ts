import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { analyseReport, type AnalysisContext } from '../analyse/index.ts';
import { decodeSource } from '../read/decode.ts';
import { parseText } from '../read/parse/index.ts';
import { flattenSections } from '../schema/section-tree.ts';
import { buildReport } from '../read/report/index.ts';
import type { CatalogEntry } from '../schema/catalog.ts';
import { ReportSchema, type Report } from '../schema/report.ts';

/**
 * One source file → the published report.
 *
 * @param bytes the file
 * @param path its path, named in the messages
 * @param entry its catalog entry; without one the id is the file's name, and place, title and years
 *   are as found in the text, or null
 * @returns the report, and the file with the messages about its text
 * @throws {DecodeError} if the bytes are not text
 */
export function createReportDocument(
  bytes: Uint8Array,
  path: string,
  entry: CatalogEntry | undefined,
  context: AnalysisContext,
): { report: Report; file: VFile } {
  const { text, encoding } = decodeSource(bytes);
  const name = path.replace(/^.*[/\\]/u, '');
  const id = entry?.id ?? name.replace(/\.[^.]*$/u, '');
  const parsed = parseText(text, path);
  const reportText = buildReport(parsed, entry);
  const { outline, metrics, reconciliations } = analyseReport(id, reportText, parsed.file, context);
  const { paragraphs, leftovers, items, reviewYear, planYear } = reportText;
  const report = ReportSchema.parse({
    id,
    title: entry?.title ?? reportText.title,
    place: entry?.place ?? null,
    reviewYear,
    planYear,
    source: {
      file: name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding,
      bytes: bytes.length,
      ...entry?.source,
    },
    url: context.paths.report(id),
    dataUrl: context.paths.reportData(id),
    counts: {
      characters: text.length,
      sections: flattenSections(outline).length - items,
      items,
      paragraphs: paragraphs.length,
      metrics: metrics.length,
    },
    outline,
    paragraphs,
    leftovers,
    metrics,
    redirects: {},
    reconciliations,
  });
  return { report, file: parsed.file };
}
