import { yearRange } from '../shared/report-card.ts';
import type { Paths } from '../../paths.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { strings } from '../../words/site.ts';
import { latestReports, type ReportCard, reportCard, yearRoles } from '../shared/report-card.ts';

/** Reports that the home page shows, however many there are. */
const LATEST_SHOWN = 12;
const entryKeys = ['places', 'years', 'topics', 'indicators', 'compare', 'quote'] as const;

export interface HomePage {
  counts: { label: string; value: string }[];
  latest: ReportCard[];
  entries: { label: string; href: string; description: string }[];
}

export function homePage(summaries: readonly ReportSummary[], paths: Paths): HomePage {
  let firstYear = Infinity;
  let lastYear = -Infinity;
  let paragraphs = 0;
  let metrics = 0;
  const places = new Set<string>();
  for (const report of summaries) {
    paragraphs += report.counts.paragraphs;
    metrics += report.counts.metrics;
    if (report.place !== null) places.add(report.place.code);
    for (const { year } of yearRoles(report)) {
      firstYear = Math.min(firstYear, year);
      lastYear = Math.max(lastYear, year);
    }
  }
  const words = strings.home;
  const count = (value: number) => value.toLocaleString('zh-CN');
  const years = firstYear > lastYear ? '—' : yearRange(firstYear, lastYear);
  return {
    counts: [
      { label: words.reports, value: count(summaries.length) },
      { label: words.places, value: count(places.size) },
      { label: words.years, value: years },
      { label: words.paragraphs, value: count(paragraphs) },
      { label: words.metrics, value: count(metrics) },
    ],
    latest: latestReports(summaries, LATEST_SHOWN).map((report) => reportCard(report, paths)),
    entries: entryLinks(paths),
  };
}

/** Ways into the corpus, each with what is found there. */
export function entryLinks(paths: Paths): HomePage['entries'] {
  const hrefs = {
    places: paths.places,
    years: paths.years,
    topics: paths.topics,
    indicators: paths.indicators,
    compare: paths.compare(),
    quote: paths.quote,
  };
  return entryKeys.map((key) => ({
    label: strings.nav[key],
    href: hrefs[key],
    description: strings.home.entry[key],
  }));
}
