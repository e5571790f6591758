import type { Crumb } from '../../shared/crumb.ts';
import type { ExploreState } from '../../explore/model/explore-state.ts';
import type { Paths } from '../../../paths.ts';
import type { Report, ReportSummary } from '../../../schema/report.ts';
import type { CorpusIndex } from '../../../schema/store.ts';
import { provenanceStrings } from '../../../words/provenance.ts';
import { strings } from '../../../words/site.ts';
import { reconciliationStrings } from '../../../words/reconciliation.ts';
import { placeChain } from '../../shared/place-tree.ts';
import { type BodyBlock, reportBlocks } from './body.ts';
import {
  type ReportCard,
  reportCard,
  reportTitle,
  shortYears,
  yearRoles,
} from '../../shared/report-card.ts';
import {
  type ReconciliationLine,
  checkLine,
  reconciliationsByOutcome,
  type OutcomeCount,
  outcomeCounts,
} from '../../shared/reconciliation/reconciliation-lines.ts';
import { type MetricRow, metricRows } from './metric-rows.ts';
import { citedReport, type CitedWork } from '../../cite/model/cited-work.ts';
import { type Deployment, type Fact, provenanceFacts } from './provenance.ts';
import { type ReportDigest, reportDigest } from '../../shared/digest/digest.ts';
import type { SimilarSections } from '../../../schema/alignment.ts';
import type { Neighbours } from './neighbours.ts';
import { type OutlineEntry, outlineEntries } from '../../shared/text/report-outline.ts';
import { reportStrings } from '../../../words/report.ts';

export interface ReportPage {
  id: string;
  title: string;
  /** With place and years: many reports have the same title. */
  fullTitle: string;
  description: string;
  crumbs: Crumb[];
  digest: ReportDigest;
  facts: Fact[];
  outline: OutlineEntry[];
  summary: ReportSummary;
  /** As a bibliography names the report. */
  cited: CitedWork;
  blocks: BodyBlock[];
  metrics: MetricRow[];
  reconciliations: { counts: OutcomeCount[]; lines: ReconciliationLine[] };
  /** What the explorer is to show: the numbers of this report. */
  explore: Pick<ExploreState, 'filters'>;
  samePlace: ReportCard[];
  /** Name and page of the place itself; undefined where the report has none. */
  place: { name: string; href: string } | undefined;
  sameYear: { year: number; href: string; reports: ReportCard[] } | undefined;
  previous: ReportCard | undefined;
  next: ReportCard | undefined;
}

/** Everything that the page of a report prints. */
export function reportPage(
  report: Report,
  neighbours: Neighbours,
  similar: SimilarSections,
  index: CorpusIndex,
  paths: Paths,
  deployment: Deployment,
): ReportPage {
  const card = (other: Parameters<typeof reportCard>[0]) => reportCard(other, paths);
  const steps = report.place === null ? [] : placeChain(report.place);
  const places = steps.map(({ name, code }) => ({ name, href: paths.place(code) }));
  const { year, sameYear } = neighbours;
  return {
    id: report.id,
    title: reportTitle(report),
    fullTitle: reportStrings.fullTitle(
      reportTitle(report),
      places.map(({ name }) => name).join(''),
      shortYears(report),
    ),
    description: reportStrings.description(
      reportTitle(report),
      places.map(({ name }) => name).join(''),
    ),
    crumbs: [
      { label: strings.nav.places, href: paths.places },
      ...places.map(({ name, href }) => ({ label: name, href })),
      { label: shortYears(report) },
    ],
    digest: reportDigest(report, similar, index, paths),
    facts: [...mainFacts(report, places, paths), ...provenanceFacts(report, paths, deployment)],
    outline: outlineEntries(report.outline),
    summary: report,
    cited: citedReport(report),
    blocks: reportBlocks(report, index.taxonomy, paths),
    metrics: metricRows(report.metrics, report.paragraphs),
    reconciliations: {
      counts: outcomeCounts(report.reconciliations),
      lines: reconciliationsByOutcome(report.reconciliations).map((reconciliation) =>
        checkLine(reconciliation),
      ),
    },
    // The place spares the explorer the parts of all other places.
    explore: {
      filters: { ...(report.place && { place: report.place.code }), report: report.id },
    },
    samePlace: neighbours.samePlace.map(card),
    place: places.at(-1),
    sameYear:
      year === null ? undefined : { year, href: paths.year(year), reports: sameYear.map(card) },
    previous: neighbours.previous && card(neighbours.previous),
    next: neighbours.next && card(neighbours.next),
  };
}

function mainFacts(
  report: Report,
  places: readonly { name: string; href: string }[],
  paths: Paths,
): Fact[] {
  const { counts } = report;
  const years = yearRoles(report).map(({ year, label }) => ({
    text: label,
    href: paths.year(year),
  }));
  const facts: Fact[] = [
    { label: strings.nav.places, words: places.map(({ name, href }) => ({ text: name, href })) },
    { label: strings.nav.years, words: years },
    {
      label: reportStrings.size,
      words: [{ text: reportStrings.sizeOf(counts) }],
    },
    {
      label: strings.nav.data,
      words: [
        { text: reportStrings.json, href: paths.reportData(report.id) },
        { text: provenanceStrings.markdown, href: paths.reportMarkdown(report.id) },
        { text: reportStrings.metricsOf(counts.metrics), href: '#metrics' },
        {
          text: reconciliationStrings.report.countOf(report.reconciliations.length),
          href: '#reconciliations',
        },
      ],
    },
  ];
  return facts.filter(({ words }) => words.length > 0);
}
