import { findTopicMembers } from '../../../analyse/topics/topic-members.ts';
import type { Paths } from '../../../paths.ts';
import { flattenSections } from '../../../schema/section-tree.ts';
import type { SimilarSections } from '../../../schema/alignment.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Report } from '../../../schema/report.ts';
import type { Section } from '../../../schema/section.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import type { CorpusIndex } from '../../../schema/store.ts';
import { digestStrings } from '../../../words/digest.ts';
import { metricHref, periodNote, valueWords } from '../metric-words.ts';
import { reportCard } from '../report-card.ts';
import { sectionTitle } from '../text/report-outline.ts';

const TOPICS_SHOWN = 6;
const NUMBERS_SHOWN = 5;
const PROMISES_SHOWN = 8;
/** Most numbers of one kind, so that ranks do not crowd out the others. */
const OF_A_KIND = 2;
/** Width of the strip in its own units. */
const WIDTH = 1000;

/** What a report holds, in one look: its parts, its topics and its strongest numbers. */
export interface ReportDigest {
  /** Review and plan, each with where it begins. */
  parts: { status: SectionStatus; label: string; year: number; href: string; share: string }[];
  strip: Strip;
  /** The topics that fill most of the report, with what review and plan give to each. */
  topics: { name: string; href: string; review: number; plan: number }[];
  numbers: DigestNumber[];
  /** Values of indicators that no other report of the corpus gives, the strongest of all `count` that `numbers` does not show. */
  alone: { count: number; numbers: DigestNumber[] };
  /** What the plan says it will do: numbers first, then the headings of the plan. */
  promises: { numbers: DigestNumber[]; sections: { title: string; href: string }[] };
}

/** A number with its place in the text. */
export interface DigestNumber {
  label: string;
  value: string;
  note: string;
  href: string;
}

/** The emblem: a band of the report's sections above a band of those with a counterpart elsewhere. */
export interface Strip {
  /** Outlines for SVG, by what they are drawn as. */
  paths: Record<SectionStatus | 'shared' | 'alone', string>;
  /** The same in words. */
  words: string;
}

/** @param similar sections of other reports that are most like those of the report */
export function reportDigest(
  report: Report,
  similar: SimilarSections,
  index: CorpusIndex,
  paths: Paths,
): ReportDigest {
  const sections = flattenSections(report.outline);
  const stretches = innermost(sections);
  const sum = (of: readonly Section[]) =>
    of.reduce((total, { start, end }) => total + end - start, 0);
  const whole = Math.max(1, sum(stretches));
  const number = (metric: Metric): DigestNumber => ({
    label: metric.label === '' ? metric.quote : metric.label,
    value: valueWords(metric),
    note: periodNote(metric),
    href: metricHref(metric, paths),
  });
  const names = new Map(index.taxonomy.map(({ id, name }) => [id, name]));
  const numbers = strongest(report.metrics.filter(({ status }) => status === 'actual'));
  // With no similar report in the corpus, all its numbers would stand here alone.
  const hasPeers = Object.values(similar.sections).some(({ length }) => length > 0);
  const alone = hasPeers ? onlyHere(report.metrics, index) : [];
  const notShown = alone.filter((metric) => !numbers.includes(metric));
  const plan = report.metrics.filter(({ status }) => status === 'target');
  return {
    parts: reportCard(report, paths).years.map((role) => {
      const share = sum(stretches.filter(({ status }) => status === role.status)) / whole;
      return { ...role, share: digestStrings.share(Math.round(100 * share)) };
    }),
    strip: strip(stretches, similar, whole),
    topics: [...findTopicMembers(report)]
      .map(([topic, members]) => {
        const ids = new Set(members.map(({ section }) => section));
        const percent = (status: SectionStatus) => {
          const about = sections.filter((one) => ids.has(one.id) && one.status === status);
          return Math.round((100 * sum(about)) / whole);
        };
        return {
          name: names.get(topic) ?? topic,
          href: paths.topic(topic),
          review: percent('review'),
          plan: percent('plan'),
        };
      })
      .sort((a, b) => b.review + b.plan - a.review - a.plan)
      .slice(0, TOPICS_SHOWN),
    numbers: numbers.map(number),
    alone: { count: alone.length, numbers: strongest(notShown).map(number) },
    promises: {
      numbers: strongest(plan).map(number),
      sections: planHeadings(report.outline)
        .slice(0, PROMISES_SHOWN)
        .map((section) => ({
          title: (section.marker ?? '') + sectionTitle(section),
          href: paths.fragment(report.id, section.id),
        })),
    },
  };
}

/** The first value of each indicator that has all its values of the corpus in this report. */
export function onlyHere(
  metrics: readonly Metric[],
  { indicatorCounts }: Pick<CorpusIndex, 'indicatorCounts'>,
): Metric[] {
  return [...Map.groupBy(metrics, ({ indicator }) => indicator ?? '')]
    .filter(([id, values]) => values.length === indicatorCounts[id])
    .flatMap(([, values]) => values.slice(0, 1));
}

const innermost = (sections: readonly Section[]) =>
  sections.filter(({ children }) => children.length === 0);

function strip(stretches: readonly Section[], similar: SimilarSections, whole: number): Strip {
  const drawn: Strip['paths'] = { review: '', plan: '', shared: '', alone: '' };
  let at = 0;
  let shared = 0;
  for (const { id, start, end, status } of stretches) {
    const width = ((end - start) / whole) * WIDTH;
    const box = (y: number) =>
      `M${at.toFixed()} ${y}h${Math.max(1, width - 1).toFixed()}v10h-${Math.max(1, width - 1).toFixed()}z`;
    const isShared = similar.sections[id]?.some(({ kind }) => kind === 'match') ?? false;
    drawn[status] += box(0);
    drawn[isShared ? 'shared' : 'alone'] += box(12);
    if (isShared) shared += 1;
    at += width;
  }
  return { paths: drawn, words: digestStrings.strip(stretches.length, shared) };
}

/**
 * The numbers that say most by themselves: places in a ranking, the best first; then changes, the
 * greatest first; then levels. What the registry knows goes before what it does not.
 */
export function strongest(metrics: readonly Metric[]): Metric[] {
  const known = (metric: Metric) => (metric.indicator === null ? 1 : 0);
  const named = metrics.filter(({ label }) => label !== '');
  const of = (kind: Metric['kind'], size: (metric: Metric) => number) =>
    named
      .filter((metric) => metric.kind === kind)
      .sort((a, b) => known(a) - known(b) || size(a) - size(b));
  const first = [
    of('rank', ({ value }) => value).slice(0, OF_A_KIND),
    of('growth', ({ value }) => -Math.abs(value)).slice(0, OF_A_KIND),
    of('amount', ({ start }) => start),
    of('share', ({ start }) => start),
  ];
  return first.flat().slice(0, NUMBERS_SHOWN);
}

/** The headings right below the plan; the plan's own chapters where it has several. */
function planHeadings(outline: readonly Section[]): Section[] {
  const plans = outline.filter(({ status }) => status === 'plan');
  const below = plans.flatMap(({ children }) => children);
  return plans.length > 1 || below.length === 0 ? plans : below;
}
