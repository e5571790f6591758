import { z } from 'zod';
import {
  ReportRowSchema,
  type LinkRow,
  type ParagraphRow,
  type PassageRow,
  type ReportRow,
  type SectionRow,
} from '../schema/data-table.ts';
import type { Indicator, PublishedIndicator } from '../schema/indicator.ts';
import type { SimilarSections } from '../schema/alignment.ts';
import type { ReportPassages } from '../schema/passage.ts';
import type { Place } from '../schema/place.ts';
import type { Report } from '../schema/report.ts';
import { placeSections } from '../schema/section-tree.ts';
import type { Paths } from '../paths.ts';

/** A report as a row of the data package. */
export function reportRow({ place, source, counts, ...report }: Report): ReportRow {
  return RowOfReportSchema.parse({
    ...(place ?? noPlace),
    ...source,
    publisher: source.publisher ?? null,
    publishedOn: source.publishedOn ?? null,
    sourceUrl: source.url ?? null,
    ...counts,
    ...report,
  });
}

/** Keeps the fields of a row and drops all others. */
const RowOfReportSchema = z.object(ReportRowSchema.shape);
const noPlace: Record<keyof Place, null> = {
  code: null,
  province: null,
  city: null,
  district: null,
  subdistrict: null,
};

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

export function linkRows({ report, sections }: SimilarSections): LinkRow[] {
  return Object.entries(sections).flatMap(([section, links]) =>
    links.map(({ report: otherReport, section: otherSection, kind, score, reason }) => {
      const topics = reason.topics.join(' ');
      const matters = reason.matters.join(' ');
      const terms = reason.terms.join(' ');
      return { report, section, otherReport, otherSection, kind, score, topics, matters, terms };
    }),
  );
}

export function passageRows({ report, passages }: ReportPassages): PassageRow[] {
  return passages.flatMap(({ places, ...passage }) =>
    places.map((place) => ({
      report,
      ...passage,
      otherReport: place.report,
      otherParagraph: place.paragraph,
      otherStart: place.start,
      otherEnd: place.end,
    })),
  );
}

/** An indicator with how many values and reports there are of it, and the address of its page. */
export function indicatorRow(
  indicator: Indicator,
  { values, reports }: { values: number; reports: number },
  paths: Paths,
): PublishedIndicator {
  return { ...indicator, count: values, reports, url: paths.indicator(indicator.id) };
}
