import { reconcileYears } from '../../../src/analyse/index.ts';
import { loadAnalysisContext } from '../../../src/corpus/analysis-context.ts';
import { createReportDocument } from '../../../src/corpus/report-document.ts';
import type { CatalogEntry } from '../../../src/schema/catalog.ts';
import type { Reconciliation } from '../../../src/schema/reconciliation.ts';
import type { Report } from '../../../src/schema/report.ts';

const context = loadAnalysisContext('/');
const place: CatalogEntry['place'] = {
  code: '440105000000',
  province: '广东省',
  city: '广州市',
  district: '海珠区',
  subdistrict: null,
};

/** A report that reviews a year and says only the text. */
export function reportOf(text: string, reviewYear = 2023): Report {
  const entry: CatalogEntry = {
    id: `report-${reviewYear}`,
    file: `${reviewYear}.txt`,
    title: '工作报告',
    place,
    reviewYear,
    planYear: reviewYear + 1,
    source: {},
  };
  return documentOf(text, entry);
}

/** A text with its entry in a catalog as a report. */
export function documentOf(text: string, entry: CatalogEntry): Report {
  return createReportDocument(new TextEncoder().encode(text), entry.file, entry, context).report;
}

export function reconciliationsOf(text: string): Reconciliation[] {
  return reportOf(text).reconciliations;
}

/** `kind outcome` of every reconciliation of a text. */
export function outcomesOf(text: string): string[] {
  return reconciliationsOf(text).map(({ kind, outcome }) => `${kind} ${outcome}`);
}

/** Reports of one place held against each other. */
export function yearsOf(...reports: Report[]): Report[] {
  return reconcileYears(reports, context.paths);
}
