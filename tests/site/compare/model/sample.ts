import type { Metric } from '../../../../src/schema/metric.ts';
import type { Paragraph } from '../../../../src/schema/report.ts';
import type { Section } from '../../../../src/schema/section.ts';

/** The year that the text states with a period: `2023-01/2023-09` → `2023`. */
export function statedYear(period: string | null): Pick<Metric, 'year' | 'yearBasis'> {
  const years = [...new Set(period?.match(/\d{4}/gu))];
  return years.length === 0
    ? { year: null, yearBasis: null }
    : { year: years.join('/'), yearBasis: 'stated' };
}

/** A metric of report `r` with only the fields that matter to a test. */
export function sampleMetric(fields: Partial<Metric>): Metric {
  return {
    report: 'r',
    section: null,
    paragraph: 'p-1',
    line: 1,
    start: 0,
    end: 1,
    quote: '1家',
    label: '企业',
    indicator: null,
    value: 1,
    valueMax: null,
    qualifier: '=',
    unit: '家',
    kind: 'amount',
    status: 'actual',
    period: null,
    ...statedYear(fields.period ?? null),
    scope: null,
    confidence: 1,
    url: '/reports/r/#m-1-0',
    ...fields,
  };
}

/** A section with only the fields that matter to a test. */
export function sampleSection(fields: Partial<Section> & { id: string }): Section {
  return {
    level: 1,
    marker: null,
    title: fields.id,
    inline: false,
    line: 1,
    start: 0,
    headingEnd: 0,
    end: 0,
    status: 'review',
    topics: [],
    children: [],
    ...fields,
  };
}

/**
 * A source of three lines: a heading with a run-in item below it and a preamble above it.
 *
 *     开头一段。
 *     一、抓经济
 *     一是稳增长。税收3亿元。二是育企业。新增5家。
 */
export const sampleSource =
  '开头一段。\n一、抓经济\n一是稳增长。税收3亿元。二是育企业。新增5家。\n';

const at = (words: string) => sampleSource.indexOf(words);
const after = (words: string) => at(words) + words.length;

const paragraph = (id: string, sectionId: string | null, line: number, text: string): Paragraph => {
  const start = at(text);
  return { id, sectionId, line, start, end: start + text.length, text, status: 'review' };
};

const firstItem = sampleSection({
  id: 's-1-1',
  level: 2,
  marker: '一是',
  title: '稳增长',
  inline: true,
  start: at('一是'),
  headingEnd: after('稳增长。'),
  end: at('二是'),
});
const secondItem = sampleSection({
  id: 's-1-2',
  level: 2,
  marker: '二是',
  title: '育企业',
  inline: true,
  start: at('二是'),
  headingEnd: after('育企业。'),
  end: after('5家。'),
});
export const sampleReport = {
  outline: [
    sampleSection({
      id: 's-1',
      marker: '一、',
      title: '抓经济',
      start: at('一、'),
      headingEnd: after('抓经济'),
      end: after('5家。'),
      children: [firstItem, secondItem],
    }),
  ],
  paragraphs: [
    paragraph('p-1', null, 1, '开头一段。'),
    paragraph('p-2', 's-1', 3, '一是稳增长。税收3亿元。二是育企业。新增5家。'),
  ],
  metrics: [
    sampleMetric({ quote: '3亿元', paragraph: 'p-2', start: at('3亿元'), end: after('3亿元') }),
    sampleMetric({ quote: '5家', paragraph: 'p-2', start: at('5家'), end: after('5家') }),
  ],
};
