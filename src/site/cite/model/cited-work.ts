import type { ReportSummary } from '../../../schema/report.ts';
import { placeNames } from '../../shared/report-name.ts';

/** What a bibliography names: a report, or a page of this site. */
export interface CitedWork {
  /** Key of the entry in BibTeX and CSL-JSON. */
  id: string;
  title: string;
  author: string;
  /** 发布日期, as an ISO date; absent where it is not known. */
  issued?: string | undefined;
}

/** A report as a source. Where the text names no publisher, the place stands as its author. */
export function citedReport({
  id,
  title,
  place,
  source,
}: Pick<ReportSummary, 'id' | 'title' | 'place' | 'source'>): CitedWork {
  return {
    id,
    title: title ?? id,
    author: source.publisher ?? (place ? placeNames(place).join('') : ''),
    issued: source.publishedOn,
  };
}
