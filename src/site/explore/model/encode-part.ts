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
  const lists = {
    sections: [] as ExplorePart['sections'],
    paragraphs: [] as ExplorePart['paragraphs'],
    sentences: [] as ExplorePart['sentences'],
  };
  const labels = new Dictionary();
  const indicators = new Dictionary();
  const units = new Dictionary();
  const periods = new Dictionary();
  const years = new Dictionary();
  const scopes = new Dictionary();
  const columns: ExplorePart['columns'] = emptyColumns();

  for (const { report } of reports) {
    const sections = describeSections(report.outline);
    const paragraphs = new Map(report.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    const sectionIndex = indexer(lists.sections, (id: string) => ({
      id,
      topics: sections.get(id)?.topics ?? [],
      path: sections.get(id)?.path ?? [],
    }));
    const paragraphIndex = indexer(lists.paragraphs, (id: string) => {
      const { line, start } = known(paragraphs, id);
      return { id, line, start };
    });
    const sentenceIndex = indexer(lists.sentences, (key: string) => {
      const [id = '', start, end] = key.split(' ');
      const text = known(paragraphs, id).text.slice(Number(start), Number(end));
      return { paragraph: paragraphIndex(id), offset: Number(start), text };
    });
    for (const metric of report.metrics) {
      const paragraph = known(paragraphs, metric.paragraph);
      const { start, end } = sentenceAround(paragraph, metric);
      columns.section.push(metric.section === null ? -1 : sectionIndex(metric.section));
      columns.sentence.push(sentenceIndex(`${metric.paragraph} ${start} ${end}`));
      columns.at.push(metric.start - paragraph.start - start);
      columns.length.push(metric.end - metric.start);
      columns.label.push(labels.index(metric.label));
      columns.indicator.push(indicators.indexOrNone(metric.indicator));
      columns.value.push(metric.value);
      columns.valueMax.push(metric.valueMax);
      columns.qualifier.push(qualifiers.indexOf(metric.qualifier));
      columns.unit.push(units.index(metric.unit));
      columns.kind.push(kinds.indexOf(metric.kind));
      columns.status.push(statuses.indexOf(metric.status));
      columns.side.push(sides.indexOf(sideOf(metric, sections, paragraph)));
      columns.period.push(periods.indexOrNone(metric.period));
      columns.year.push(years.indexOrNone(metric.year));
      columns.yearBasis.push(metric.yearBasis === null ? -1 : yearBases.indexOf(metric.yearBasis));
      columns.scope.push(scopes.indexOrNone(metric.scope));
      columns.confidence.push(metric.confidence);
    }
  }
  return {
    reports: reports.map(describeReport),
    ...lists,
    labels: labels.words,
    indicators: indicators.words.map((id) => {
      const indicator = registry.find((one) => one.id === id);
      if (!indicator) throw new Error(`expected an indicator "${id}" in the registry`);
      const { name, aliases, en, topic } = indicator;
      return { id, names: [name, ...aliases, en.name], topic };
    }),
    units: units.words,
    periods: periods.words,
    years: years.words,
    scopes: scopes.words,
    columns,
  };
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

/** Words by their index, each once. */
class Dictionary {
  words: string[] = [];
  #indices = new Map<string, number>();

  index(word: string): number {
    const index = this.#indices.get(word) ?? this.words.push(word) - 1;
    this.#indices.set(word, index);
    return index;
  }

  indexOrNone(word: string | null): number {
    return word === null ? -1 : this.index(word);
  }
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

function known(paragraphs: ReadonlyMap<string, Paragraph>, id: string): Paragraph {
  const paragraph = paragraphs.get(id);
  if (!paragraph) throw new Error(`expected a paragraph "${id}" for its number`);
  return paragraph;
}

function emptyColumns(): ExplorePart['columns'] {
  return {
    section: [],
    sentence: [],
    at: [],
    length: [],
    label: [],
    indicator: [],
    value: [],
    valueMax: [],
    qualifier: [],
    unit: [],
    kind: [],
    status: [],
    side: [],
    period: [],
    year: [],
    yearBasis: [],
    scope: [],
    confidence: [],
  };
}
