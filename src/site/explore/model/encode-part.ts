import { entryOf } from '../../shared/entry-at.ts';
import { sentenceAround } from '../../../analyse/metrics/sentence.ts';
import type { ExplorePart, ExploreReport } from '../../../schema/explore.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Paragraph, Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { headingText } from '../../shared/text/section-heading.ts';
import { kinds, qualifiers, sides, statuses, yearBases } from './metric-codes.ts';

/** A report that states numbers, with its place among all reports. */
export interface OrderedReport {
  report: Report;
  order: number;
}

/**
 * The metrics of some reports as one part.
 *
 * @param registry of all indicators
 */
export function encodePart(
  reports: readonly OrderedReport[],
  registry: readonly Indicator[],
): ExplorePart {
  const lists: Omit<ExplorePart, 'reports' | 'columns'> = {
    sections: [],
    paragraphs: [],
    sentences: [],
    labels: [],
    indicators: [],
    units: [],
    periods: [],
    years: [],
    scopes: [],
  };
  const indexOf = {
    label: indexer(lists.labels, (word) => word),
    unit: indexer(lists.units, (word) => word),
    period: indexer(lists.periods, (word) => word),
    year: indexer(lists.years, (word) => word),
    scope: indexer(lists.scopes, (word) => word),
    indicator: indexer(lists.indicators, (id) => {
      const indicator = registry.find((one) => one.id === id);
      if (!indicator) throw new Error(`expected an indicator "${id}" in the registry`);
      const { name, aliases, en, topic } = indicator;
      return { id, names: [name, ...aliases, en.name], topic };
    }),
  };
  const rows: Row[] = [];
  for (const { report } of reports) {
    const sections = describeSections(report.outline);
    const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    const sectionIndex = indexer(lists.sections, (id) => ({
      id,
      topics: sections.get(id)?.topics ?? [],
      path: sections.get(id)?.path ?? [],
    }));
    const paragraphIndex = indexer(lists.paragraphs, (id) => {
      const { line, start } = entryOf(paragraphs, id);
      return { id, line, start };
    });
    const sentenceIndex = indexer(lists.sentences, (key) => {
      const [id = '', start, end] = key.split(' ');
      const text = entryOf(paragraphs, id).text.slice(Number(start), Number(end));
      return { paragraph: paragraphIndex(id), offset: Number(start), text };
    });
    for (const metric of report.metrics) {
      const paragraph = entryOf(paragraphs, metric.paragraph);
      const { start, end } = sentenceAround(paragraph, metric);
      rows.push({
        section: orNone(metric.section, sectionIndex),
        sentence: sentenceIndex(`${metric.paragraph} ${start} ${end}`),
        at: metric.start - paragraph.start - start,
        length: metric.end - metric.start,
        label: indexOf.label(metric.label),
        indicator: orNone(metric.indicator, indexOf.indicator),
        value: metric.value,
        valueMax: metric.valueMax,
        qualifier: qualifiers.indexOf(metric.qualifier),
        unit: indexOf.unit(metric.unit),
        kind: kinds.indexOf(metric.kind),
        status: statuses.indexOf(metric.status),
        side: sides.indexOf(sideOf(metric, sections, paragraph)),
        period: orNone(metric.period, indexOf.period),
        year: orNone(metric.year, indexOf.year),
        yearBasis: orNone(metric.yearBasis, (basis) => yearBases.indexOf(basis)),
        scope: orNone(metric.scope, indexOf.scope),
        confidence: metric.confidence,
      });
    }
  }
  return { reports: reports.map(describeReport), ...lists, columns: columnsOf(rows) };
}

type Columns = ExplorePart['columns'];
type Row = { [Name in keyof Columns]: Columns[Name][number] };

function columnsOf(rows: readonly Row[]): Columns {
  const [first] = rows;
  if (!first) throw new Error('expected a part to hold a number');
  const names = Object.keys(first) as (keyof Columns)[]; // The fields of a row are the columns.
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])) as Columns;
}

function orNone<T>(value: T | null, index: (value: T) => number): number {
  return value === null ? -1 : index(value);
}

/** 回顾/计划 of the innermost section around a number; of its paragraph before the first heading. */
function sideOf(
  metric: Pick<Metric, 'section'>,
  sections: ReadonlyMap<string, DescribedSection>,
  paragraph: Pick<Paragraph, 'status'>,
): SectionStatus {
  const section = metric.section === null ? undefined : sections.get(metric.section);
  return (section ?? paragraph).status;
}

interface DescribedSection {
  status: SectionStatus;
  /** Topics of the section; of the nearest section around it that has any where it has none. */
  topics: string[];
  /** Headings from the outermost section to its own. */
  path: string[];
}

/** Sections and run-in items by id. */
function describeSections(outline: readonly Section[]): Map<string, DescribedSection> {
  const described = new Map<string, DescribedSection>();
  const visit = (section: Section, around: Pick<DescribedSection, 'topics' | 'path'>) => {
    const own = section.topics.map(({ topic }) => topic);
    const topics = own.length > 0 ? own : around.topics;
    const path = [...around.path, headingText(section)];
    described.set(section.id, { status: section.status, topics, path });
    for (const child of section.children) visit(child, { topics, path });
  };
  for (const section of outline) visit(section, { topics: [], path: [] });
  return described;
}

function describeReport({ report, order }: OrderedReport): ExploreReport {
  const { id, title, place, reviewYear, planYear, metrics } = report;
  return {
    id,
    order,
    title: title ?? id,
    place: place?.code ?? '',
    division: place,
    reviewYear,
    planYear,
    rows: metrics.length,
  };
}

/** Appends to a list what is asked for the first time; ids are looked up within one report. */
function indexer<T>(list: T[], make: (id: string) => T): (id: string) => number {
  const indices = new Map<string, number>();
  return (id) => {
    const index = indices.get(id) ?? list.push(make(id)) - 1;
    indices.set(id, index);
    return index;
  };
}
