import { flattenSections } from '../../schema/section-tree.ts';
import type { Report } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';
import { offsetOf, type Counterpart, type GoldItem, type GoldPlace } from './gold-other-reports.ts';

/** A report as the program reads it, and its decoded text. */
export interface ReadReport {
  report: Report;
  source: string;
}

/** What a reader says of a section, seen from an item; `near`: it holds or is held by a good one. */
export type Grade = Counterpart['grade'] | 'arguable' | 'near' | 'none';

/** An item with what a reader says of every section of the other reports. */
export interface GradedItem {
  report: string;
  quote: string;
  /** The innermost section in which the item stands; undefined before the first heading. */
  section: Section | undefined;
  /** Sections of a report that are good counterparts, arguable ones left out; null for what is in none. */
  goodIn: (report: string) => (string | null)[];
  /** Whether a report holds a counterpart that may be good; one that is related, or arguable at all. */
  hasDoubtfulIn: (report: string) => boolean;
  hasLesserIn: (report: string) => boolean;
  gradeOf: (report: string, section: string) => Grade;
}

/** The best grade wins where several labelled passages stand in one section. */
const ranks = ['good', 'arguable good', 'related', 'arguable related', 'cross'] as const;
const gradeOfRank: Readonly<Record<(typeof ranks)[number], Grade>> = {
  good: 'good',
  'arguable good': 'arguable',
  related: 'related',
  'arguable related': 'arguable',
  cross: 'cross',
};

/**
 * Labels name passages, the program compares sections: a passage stands for the innermost section
 * at its first character, whether or not it is a heading there. A section without a label of its own
 * that holds a good counterpart, or is part of one, is `near`; else it is `cross` where one of the two
 * is review and the other plan, and `none` where not. A good passage before the first heading is a
 * counterpart that cannot be found.
 */
export function gradeItem(item: GoldItem, reports: ReadonlyMap<string, ReadReport>): GradedItem {
  const placed = item.counterparts.map((label) => {
    const isUnsure = label.arguable && label.grade !== 'cross';
    const rank = isUnsure ? (`arguable ${label.grade}` as const) : label.grade;
    return { report: label.report, section: sectionAt(label, reports), rank };
  });
  const own = sectionAt(item, reports);
  const gradeOf = (report: string, id: string): Grade => {
    const labels = placed.filter((one) => one.report === report && one.section?.id === id);
    const best = ranks.find((rank) => labels.some((one) => one.rank === rank));
    if (best) return gradeOfRank[best];
    const isNear = placed.some(
      ({ report: other, section, rank }) =>
        rank.endsWith('good') &&
        other === report &&
        section &&
        isNested(section, sectionOf(report, id, reports)),
    );
    if (isNear) return 'near';
    const other = sectionOf(report, id, reports);
    return own && other && own.status !== other.status ? 'cross' : 'none';
  };
  return {
    report: item.report,
    quote: item.quote,
    section: own,
    goodIn: (report) => {
      const good = placed.filter((one) => one.report === report && one.rank === 'good');
      return [...new Set(good.map(({ section }) => section?.id ?? null))];
    },
    hasDoubtfulIn: (report) =>
      placed.some((one) => one.report === report && one.rank === 'arguable good'),
    hasLesserIn: (report) =>
      placed.some((one) => one.report === report && !['good', 'cross'].includes(one.rank)),
    gradeOf,
  };
}

/** @throws if the label's report was not read, or does not hold its quote */
function sectionAt(
  place: GoldPlace,
  reports: ReadonlyMap<string, ReadReport>,
): Section | undefined {
  const read = reports.get(place.report);
  if (!read) throw new Error(`expected report ${place.report}`);
  const offset = offsetOf(place, read.source);
  return flattenSections(read.report.outline).findLast(
    ({ start, end }) => start <= offset && offset < end,
  );
}

function sectionOf(
  report: string,
  id: string,
  reports: ReadonlyMap<string, ReadReport>,
): Section | undefined {
  const outline = reports.get(report)?.report.outline ?? [];
  return flattenSections(outline).find((section) => section.id === id);
}

function isNested(section: Section, other: Section | undefined): boolean {
  if (!other) return false;
  return (
    (section.start <= other.start && other.end <= section.end) ||
    (other.start <= section.start && section.end <= other.end)
  );
}
