import type { ParagraphRow, ReportRow, SectionRow } from '../schema/data-table.ts';
import type { Report } from '../schema/report.ts';
import { placeSections } from '../schema/section-tree.ts';

/** A report as a row of the data package. */
export function reportRow({
  id,
  title,
  place,
  reviewYear,
  planYear,
  source,
  counts,
  url,
}: Report): ReportRow {
  return {
    id,
    title,
    code: place?.code ?? null,
    province: place?.province ?? null,
    city: place?.city ?? null,
    district: place?.district ?? null,
    subdistrict: place?.subdistrict ?? null,
    reviewYear,
    planYear,
    publisher: source.publisher ?? null,
    publishedOn: source.publishedOn ?? null,
    sourceUrl: source.url ?? null,
    file: source.file,
    sha256: source.sha256,
    encoding: source.encoding,
    bytes: source.bytes,
    characters: counts.characters,
    url,
  };
}

/** Its sections and run-in items, in the order of the text. */
export function sectionRows({ id: report, outline }: Report): SectionRow[] {
  return placeSections(outline).map(({ section, ancestors }) => {
    const { id, level, marker, title, inline, line, start, end, status } = section;
    const topics = section.topics.map(({ topic }) => topic).join(' ');
    const parent = ancestors.at(-1)?.id ?? null;
    return { report, id, parent, level, marker, title, inline, line, start, end, status, topics };
  });
}

export function paragraphRows({ id: report, paragraphs }: Report): ParagraphRow[] {
  return paragraphs.map(({ id, sectionId, line, start, end, status, text }) => {
    return { report, id, section: sectionId, line, start, end, status, text };
  });
}
