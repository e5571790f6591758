import type { Place } from '../../schema/place.ts';
import type { ReportChoice } from '../../schema/choices.ts';

/** Names of the units a place lies in and of itself, widest first. */
export function placeNames({ province, city, district, subdistrict }: Place): string[] {
  return [province, city, district, subdistrict].filter((name) => name !== null);
}

/** What a list needs to tell reports apart: who reports, within which units, on which years. */
export interface ReportName {
  /** 江海街道; the title where the report names no place. */
  own: string;
  /** 广东省广州市海珠区; empty for the widest units. */
  within: string;
  reviewYear: number | null;
  planYear: number | null;
}

export function reportName(report: ReportChoice): ReportName {
  const names = report.place ? placeNames(report.place) : [];
  const own = names.at(-1) ?? report.title ?? report.id;
  const { reviewYear, planYear } = report;
  return { own, within: names.slice(0, -1).join(''), reviewYear, planYear };
}
