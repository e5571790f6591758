import type { Paths } from '../../paths.ts';
import type { ReportSummary } from '../../schema/report.ts';
import type { SectionStatus } from '../../schema/status.ts';
import { placeChain } from './place-tree.ts';
import { reportStrings } from '../../words/report.ts';
import { yearStrings } from '../../words/year.ts';

/** A year of a report, and what the report does with it. */
export interface YearRole {
  year: number;
  status: SectionStatus;
  /** 回顾2024年, 计划2025年. */
  label: string;
}

/** What a list of reports shows of one. */
export interface ReportCard {
  id: string;
  title: string;
  href: string;
  /** 广东省 广州市 海珠区 江海街道, or empty. */
  place: string;
  /** With the part of the report that tells of the year. */
  years: (YearRole & { href: string })[];
  counts: string;
}

export function reportCard(report: ReportSummary, paths: Paths): ReportCard {
  return {
    id: report.id,
    title: reportTitle(report),
    href: paths.report(report.id),
    place: placeWords(report),
    years: yearRoles(report).map((role) => ({
      ...role,
      href: paths.fragment(report.id, role.status),
    })),
    counts: reportStrings.counts(
      report.counts.sections + report.counts.items,
      report.counts.metrics,
    ),
  };
}

/** Title of a report; its id where neither the text nor the catalog gives one. */
export function reportTitle(report: ReportSummary): string {
  return report.title ?? report.id;
}

/** The chain of places, spaced so that long names break between units. */
function placeWords(report: ReportSummary): string {
  if (report.place === null) return '';
  return placeChain(report.place)
    .map(({ name }) => name)
    .join(' ');
}

export function yearRoles({ reviewYear, planYear }: ReportSummary): YearRole[] {
  const roles: YearRole[] = [];
  if (reviewYear !== null) {
    roles.push({ year: reviewYear, status: 'review', label: yearStrings.reviewOf(reviewYear) });
  }
  if (planYear !== null) {
    roles.push({ year: planYear, status: 'plan', label: yearStrings.planOf(planYear) });
  }
  return roles;
}

/** All years in one word for a narrow place: `2024—2025`, `2023计划`. */
export function shortYears({
  reviewYear,
  planYear,
}: Pick<ReportSummary, 'reviewYear' | 'planYear'>): string {
  if (reviewYear !== null && planYear !== null) return `${reviewYear}—${planYear}`;
  if (reviewYear !== null) return yearStrings.only.review(reviewYear);
  if (planYear !== null) return yearStrings.only.plan(planYear);
  return yearStrings.unknown;
}

/** Newest first by the latest year a report tells of; equal years keep their order. */
export function latestReports(summaries: readonly ReportSummary[], count: number): ReportSummary[] {
  const latest = (report: ReportSummary) => Math.max(report.reviewYear ?? 0, report.planYear ?? 0);
  return [...summaries].sort((a, b) => latest(b) - latest(a)).slice(0, count);
}

/** `2021—2025`, one year alone, or nothing where no report has a year. */
export function yearRange(first: number | null, last: number | null): string {
  if (first === null || last === null) return '';
  return first === last ? `${first}` : `${first}—${last}`;
}
