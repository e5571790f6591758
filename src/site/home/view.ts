import type { Paths } from '../../paths.ts';
import type { SimilarSection, SimilarSections } from '../../schema/alignment.ts';
import type { Report, ReportSummary } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';
import type { SectionStatus } from '../../schema/status.ts';
import { flattenSections } from '../../schema/section-tree.ts';
import { endOfSentence } from '../../sentence.ts';
import { homeStrings } from '../../words/home.ts';
import { strongest } from '../shared/digest/digest.ts';
import { metricHref, valueWords } from '../shared/metric-words.ts';
import { latestReports, yearRoles } from '../shared/report-card.ts';
import { reportName } from '../shared/report-name.ts';
import { shorten } from '../shared/text/shorten.ts';

/** Reports that the home page reads and shows, however many there are. */
const LATEST_SHOWN = 12;
/** Up to this many reports can be chosen on the home page itself. */
const CHOICES = 60;
/** Characters of a passage on the home page. */
const PASSAGE_LENGTH = 110;
const taskKeys = ['places', 'years', 'topics', 'indicators', 'quote'] as const;

/** One side of two passages that stand side by side. */
export interface Side {
  place: string;
  heading: string;
  text: string;
  status: SectionStatus;
  href: string;
}

export interface HomePage {
  lead: string;
  /** Years of the reports shown, newest first. */
  years: number[];
  /** Places with the parts of their reports by year. */
  rows: {
    name: string;
    href: string | undefined;
    cells: { status: SectionStatus; href: string; label: string }[][];
  }[];
  /** Reports to choose from; empty in a large corpus, where the comparison itself offers them. */
  choices: { id: string; name: string }[];
}

/** What the home page says of the corpus: which places tell of which years. */
export function homePage(summaries: readonly ReportSummary[], paths: Paths): HomePage {
  const latest = latestReports(summaries, LATEST_SHOWN);
  const years = [...new Set(latest.flatMap((report) => yearRoles(report).map(({ year }) => year)))];
  years.sort((a, b) => b - a);
  const metrics = summaries.reduce((sum, { counts }) => sum + counts.metrics, 0);
  const places = Map.groupBy(latest, (report) => report.place?.code ?? report.id);
  return {
    lead: homeStrings.lead(summaries.length, metrics),
    years,
    rows: [...places.values()].map((reports) => {
      const [first] = reports;
      const name = first ? reportName(first).own : '';
      return {
        name,
        href: first?.place ? paths.place(first.place.code) : undefined,
        cells: years.map((year) =>
          reports.flatMap((report) =>
            yearRoles(report)
              .filter((role) => role.year === year)
              .map(({ status, label }) => ({
                status,
                href: paths.fragment(report.id, status),
                label: `${name} ${label}`,
              })),
          ),
        ),
      };
    }),
    choices:
      summaries.length > CHOICES
        ? []
        : summaries.map((report) => ({
            id: report.id,
            name: homeStrings.choice(reportName(report)),
          })),
  };
}

/** Two passages of different places on the same matter, with why they stand together. */
export interface LivePair {
  sides: Side[];
  reason: string;
  href: string;
}

/**
 * A pair on one matter: of those with most in common the one in which both sides state most numbers.
 *
 * @param reportOf report by its id
 * @returns undefined where no two reports have a matter in common
 */
export function livePair(
  all: readonly SimilarSections[],
  reportOf: (id: string) => Report,
  paths: Paths,
): LivePair | undefined {
  const [best] = all
    .flatMap(({ report, sections }) =>
      Object.entries(sections).flatMap(([section, links]) =>
        links
          .filter(
            ({ kind, reason }) =>
              kind === 'match' && reason.sameStatus && reason.matters.length > 0,
          )
          .map((link) => ({ report, section, link })),
      ),
    )
    .sort((a, b) => weight(b.link) - weight(a.link))
    .slice(0, MOST_ALIKE)
    .map(({ report, section, link }) => {
      const sides = [
        { report, section },
        { report: link.report, section: link.section },
      ].flatMap((ref) => side(reportOf(ref.report), ref.section, paths) ?? []);
      return { report, section, link, sides };
    })
    .sort((a, b) => fewestNumbers(b.sides) - fewestNumbers(a.sides));
  if (!best) return undefined;
  const { report, section, link, sides } = best;
  return {
    sides: sides.map(({ shown }) => shown),
    reason: homeStrings.reason(link.reason.matters.slice(0, 2)),
    href: paths.compare(`?a=${report}:${section}&b=${link.report}:${link.section}`),
  };
}

/** Shared wording counts against a pair: what is worth opposing is said in other words. */
const weight = ({ score, reason }: SimilarSection) => score - 0.1 * reason.passages.length;

/** Pairs among which numbers decide. */
const MOST_ALIKE = 30;
const fewestNumbers = (sides: readonly { numbers: number }[]) =>
  Math.min(...sides.map(({ numbers }) => numbers));

function side(
  report: Report,
  id: string,
  paths: Paths,
): { shown: Side; numbers: number } | undefined {
  const section = flattenSections(report.outline).find((one) => one.id === id);
  if (!section) return undefined;
  const shown = {
    place: reportName(report).own,
    heading: (section.marker ?? '') + shorten(section.title, PASSAGE_LENGTH),
    text: opening(report, section),
    status: section.status,
    href: paths.fragment(report.id, id),
  };
  const from = section.headingEnd;
  const numbers = report.metrics.filter(
    ({ start, end }) => start >= from && end <= Math.min(section.end, from + PASSAGE_LENGTH),
  ).length;
  return { shown, numbers };
}

/** First words of a section below its heading. */
function opening({ paragraphs }: Report, { headingEnd, end }: Section): string {
  const text = paragraphs
    .filter((paragraph) => paragraph.start < end && paragraph.end > headingEnd)
    .map((paragraph) =>
      paragraph.text.slice(Math.max(0, headingEnd - paragraph.start), end - paragraph.start),
    )
    .join('');
  return shorten(text.trim(), PASSAGE_LENGTH);
}

/** A number with the sentence that states it. */
export interface LiveNumber {
  value: string;
  label: string;
  place: string;
  before: string;
  quote: string;
  after: string;
  href: string;
}

/** The number of a report that says most by itself. */
export function liveNumber(report: Report, paths: Paths): LiveNumber | undefined {
  const actual = report.metrics.filter(
    ({ status, indicator }) => status === 'actual' && indicator !== null,
  );
  const metric = strongest(actual)[0];
  const paragraph = report.paragraphs.find(({ id }) => id === metric?.paragraph);
  if (!metric || !paragraph) return undefined;
  const { text } = paragraph;
  const [start, end] = [metric.start - paragraph.start, metric.end - paragraph.start];
  let [from, to] = [0, endOfSentence(text, 0)];
  while (to < end) [from, to] = [to, endOfSentence(text, to)];
  return {
    value: valueWords(metric),
    label: metric.label,
    place: reportName(report).own,
    before: text.slice(from, start).trimStart(),
    quote: text.slice(start, end),
    after: text.slice(end, to),
    href: metricHref(metric, paths),
  };
}

/** What readers come for, each with where it is done. */
export function entryLinks(paths: Paths): { label: string; href: string; description: string }[] {
  const hrefs = {
    places: paths.places,
    years: paths.years,
    topics: paths.topics,
    indicators: paths.indicators,
    quote: paths.quote,
  };
  return taskKeys.map((key) => ({
    label: homeStrings.task[key].label,
    href: hrefs[key],
    description: homeStrings.task[key].description,
  }));
}
