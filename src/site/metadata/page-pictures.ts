import assert from 'node:assert';
import type { Paths } from '../../paths.ts';
import type { PublishedIndicator } from '../../schema/indicator.ts';
import type { PagePicture } from '../../schema/page-picture.ts';
import type { Report, ReportSummary } from '../../schema/report.ts';
import { metadataStrings } from '../../words/metadata.ts';
import { strings } from '../../words/site.ts';
import { placeChain } from '../shared/place-tree.ts';
import { strongest } from '../shared/digest/digest.ts';
import { periodNote, valueWords } from '../shared/metric-words.ts';
import { reportName } from '../shared/report-name.ts';

const words = metadataStrings.picture;

/** A report with the number that says most. */
export function reportPicture(report: Report, paths: Paths): PagePicture {
  const { own, within, reviewYear, planYear } = reportName(report);
  const [first] = strongest(report.metrics);
  return {
    path: paths.reportPicture(report.id),
    within,
    title: own,
    years: words.parts(reviewYear, planYear),
    number: first ? valueWords(first) : words.metrics(report.counts.metrics),
    label: first ? words.note(first.label, periodNote(first)) : '',
  };
}

/** The pages that stand for several reports: places of every level, indicators, and all others. */
export function otherPictures(
  summaries: readonly ReportSummary[],
  indicators: readonly PublishedIndicator[],
  paths: Paths,
): PagePicture[] {
  const places = summaries.flatMap((report) =>
    report.place
      ? placeChain(report.place).map((unit, index, units) => ({
          unit,
          units: units.slice(0, index),
          report,
        }))
      : [],
  );
  const ofPlaces = Map.groupBy(places, ({ unit }) => unit.code);
  return [
    ...[...ofPlaces].map(([code, members]): PagePicture => {
      const [first] = members;
      assert(first, 'expected a report of each place');
      return {
        path: paths.placePicture(code),
        within: first.units.map(({ name }) => name).join(''),
        title: first.unit.name,
        ...ofReports(members.map(({ report }) => report)),
      };
    }),
    ...indicators.map(({ id, name, count, reports }): PagePicture => {
      const label = words.valuesOf(reports);
      return {
        path: paths.indicatorPicture(id),
        within: strings.nav.indicators,
        title: name,
        years: '',
        number: words.metrics(count),
        label,
      };
    }),
    { path: paths.sitePicture, within: '', title: strings.site.name, ...ofReports(summaries) },
  ];
}

/** How many reports, on which years. */
function ofReports(
  reports: readonly ReportSummary[],
): Pick<PagePicture, 'years' | 'number' | 'label'> {
  const years = reports
    .flatMap(({ reviewYear, planYear }) => reviewYear ?? planYear ?? [])
    .toSorted((a, b) => a - b);
  const metrics = reports.reduce((sum, { counts }) => sum + counts.metrics, 0);
  return {
    years: words.span(years[0], years.at(-1)),
    number: words.reports(reports.length),
    label: words.metrics(metrics),
  };
}
