import { flattenSections, placeSections } from '../../../schema/section-tree.ts';
import { columnParts } from '../model/state.ts';
import { reportName } from '../../shared/report-name.ts';
import { topicSections } from '../model/topic-sections.ts';
import type { ReportChoice } from '../../../schema/choices.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { compareStrings } from '../../../words/compare.ts';
import { strings } from '../../../words/site.ts';
import { headingText } from '../../shared/text/section-heading.ts';
import { shorten } from '../../shared/text/shorten.ts';
import { yearStrings } from '../../../words/year.ts';

/** An entry of a `<select>`. */
export interface Choice {
  value: string;
  text: string;
}

/** Entries under one `<optgroup>`. */
interface ChoiceGroup {
  label: string;
  choices: Choice[];
}

export interface ReportChoices {
  groups: ChoiceGroup[];
  /** Reports that fit the search words, and how many of them are listed. */
  found: number;
  shown: number;
}

/** Longer lists are not read but searched. */
const LISTED_REPORTS = 200;
const LISTED_TITLE = 27;
const LISTED_TOPICS = 2;
const INDENT = '\u3000';
const whitespace = /\s+/u;

/**
 * Reports grouped by the units they lie in, in the order given.
 *
 * @param words place names and years, separated by blanks, that a report must all have
 * @param chosen id of the report that is listed in any case
 */
export function reportChoices(
  reports: readonly ReportChoice[],
  words: string,
  chosen: string | null,
): ReportChoices {
  const wanted = words.split(whitespace).filter((word) => word !== '');
  const found = reports.filter((report) => {
    const text = searchText(report);
    return wanted.every((word) => text.includes(word));
  });
  const listed = found.slice(0, LISTED_REPORTS);
  const missing = reports.find(({ id }) => id === chosen && !listed.some((row) => row.id === id));

  const groups = new Map<string, ChoiceGroup>();
  for (const report of missing ? [missing, ...listed] : listed) {
    const { within } = reportName(report);
    const group = groups.get(within) ?? { label: within, choices: [] };
    groups.set(within, group);
    group.choices.push({ value: report.id, text: reportWords(report) });
  }
  return { groups: [...groups.values()], found: found.length, shown: listed.length };
}

/** 江海街道(回顾2024年、计划2025年). */
function reportWords(report: ReportChoice): string {
  const { own } = reportName(report);
  return compareStrings.reportOption(own, yearWords(report));
}

/** 回顾2024年、计划2025年; empty where the report has no year. */
export function yearWords({
  reviewYear,
  planYear,
}: Pick<ReportChoice, 'reviewYear' | 'planYear'>): string {
  const words: string[] = [];
  if (reviewYear !== null) words.push(yearStrings.reviewOf(reviewYear));
  if (planYear !== null) words.push(yearStrings.planOf(planYear));
  return words.join(strings.marks.list);
}

/**
 * Sections and run-in items of a report, indented by their depth, with status and topics.
 *
 * @param topic id of the topic that a section, or one around it, must be about; null for all
 * @param chosen id of the section that is listed in any case
 * @param topicNames names by id
 */
export function sectionChoices(
  outline: readonly Section[],
  topic: string | null,
  chosen: string | null,
  topicNames: ReadonlyMap<string, string>,
): Choice[] {
  const onTopic = topic === null ? undefined : topicSections(outline, topic);
  return placeSections(outline)
    .filter(({ section: { id } }) => id === chosen || (onTopic?.has(id) ?? true))
    .map(({ section, ancestors }) => ({
      value: section.id,
      text: INDENT.repeat(ancestors.length) + sectionWords(section, topicNames),
    }));
}

/** Stands before the name of a part in the list of sections; ids of sections never begin so. */
const PART_PREFIX = '~';

/**
 * Review and plan of a report that has both.
 *
 * @param chosen part that is shown now; both are then offered in any case
 */
export function partChoices(
  outline: readonly Section[],
  chosen: SectionStatus | null = null,
): Choice[] {
  const statuses = new Set(flattenSections(outline).map(({ status }) => status));
  if (statuses.size < 2 && chosen === null) return [];
  return columnParts.map((part) => ({
    value: partValue(part),
    text: compareStrings.onlyPart[part],
  }));
}

export function partValue(part: SectionStatus): string {
  return PART_PREFIX + part;
}

/** The part that an entry of the list stands for; null for any other. */
export function partOfValue(value: string): SectionStatus | null {
  return columnParts.find((part) => partValue(part) === value) ?? null;
}

function sectionWords(section: Section, topicNames: ReadonlyMap<string, string>): string {
  const topics = section.topics
    .slice(0, LISTED_TOPICS)
    .map(({ topic }) => topicNames.get(topic) ?? topic);
  const note = compareStrings.optionNote([compareStrings.status[section.status], ...topics]);
  return shorten(headingText(section), LISTED_TITLE) + note;
}

function searchText(report: ReportChoice): string {
  const { own, within } = reportName(report);
  return [within, own, report.title ?? '', yearWords(report), report.id].join(' ');
}
