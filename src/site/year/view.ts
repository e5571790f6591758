import type { YearIndex } from '../shared/year-index.ts';
import type { Paths } from '../../paths.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { placeChain } from '../shared/place-tree.ts';
import { type Pagination, pageCount, pageSlice, pagination } from '../shared/pagination.ts';
import { type ReportCard, reportCard } from '../shared/report-card.ts';
import { yearStrings } from '../../words/year.ts';

/** Reports on one page of a year. */
export const YEAR_PAGE_SIZE = 50;

export interface YearRow {
  year: number;
  href: string;
  reviews: number;
  plans: number;
}

/** Years newest first, with how many reports review and plan each. */
export function yearRows(index: YearIndex, paths: Paths): YearRow[] {
  return [...index]
    .sort(([a], [b]) => b - a)
    .map(([year, reports]) => ({
      year,
      href: paths.year(year),
      reviews: reports.filter((report) => report.reviewYear === year).length,
      plans: reports.filter((report) => report.planYear === year).length,
    }));
}

/** Reports of neighbouring places under the unit they share. */
export interface PlaceGroup {
  /** Units above the places: 广东省 广州市 海珠区. Empty for reports without a place. */
  steps: { name: string; href: string }[];
  reports: (ReportCard & { placeHref: string | undefined; placeName: string })[];
}

export interface YearPage {
  /** 2024年的报告, with the number of the page from the second on. */
  title: string;
  /** 2024年. */
  name: string;
  /** How many reports, and how many review and plan the year. */
  summary: string;
  groups: PlaceGroup[];
  pagination: Pagination | undefined;
  /** Address and number of the year before and after, where the corpus has one. */
  earlier: { year: number; href: string } | undefined;
  later: { year: number; href: string } | undefined;
}

/** @throws if no report tells of the year */
export function yearPage(index: YearIndex, year: number, number: number, paths: Paths): YearPage {
  const reports = index.get(year);
  if (reports === undefined) throw new Error(`No reports of the year ${year}`);
  const years = [...index.keys()].sort((a, b) => a - b);
  const words = yearStrings;
  const neighbour = (offset: number) => {
    const found = years[years.indexOf(year) + offset];
    return found === undefined ? undefined : { year: found, href: paths.year(found) };
  };
  return {
    title: number === 1 ? words.reportsOf(year) : words.numbered(year, number),
    name: words.page(year),
    summary: words.summary(
      reports.length,
      reports.filter((report) => report.reviewYear === year).length,
      reports.filter((report) => report.planYear === year).length,
    ),
    groups: groupByPlace(pageSlice(reports, number, YEAR_PAGE_SIZE), year, paths),
    pagination: pagination(number, pageCount(reports.length, YEAR_PAGE_SIZE), (page) =>
      paths.year(year, page),
    ),
    earlier: neighbour(-1),
    later: neighbour(1),
  };
}

/** Groups runs of reports under the same unit; the order of `reports` stays. */
function groupByPlace(reports: readonly ReportSummary[], year: number, paths: Paths): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  let openKey: string | undefined;
  for (const report of reports) {
    const chain = report.place === null ? [] : placeChain(report.place);
    const own = chain.pop();
    const key = chain.map(({ code }) => code).join();
    if (key !== openKey || groups.length === 0) {
      openKey = key;
      const steps = chain.map(({ name, code }) => ({ name, href: paths.place(code) }));
      groups.push({ steps, reports: [] });
    }
    const card = reportCard(report, paths);
    groups.at(-1)?.reports.push({
      ...card,
      years: card.years.filter((role) => role.year === year),
      placeName: own?.name ?? '',
      placeHref: own && paths.place(own.code),
    });
  }
  return groups;
}
