import type { Paths } from '../../paths.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { dataStrings } from '../../words/data.ts';
import { metadataStrings as words } from '../../words/metadata.ts';
import { strings } from '../../words/site.ts';
import { latestReports, reportTitle } from '../shared/report-card.ts';
import { placeStrings } from '../../words/place.ts';

/** Reports that are named one by one; `reports.json` has all of them. */
const MOST_REPORTS = 200;

/** `llms.txt`: what the site is and where its text and data are, as Markdown. */
export function llmsText(
  summaries: readonly ReportSummary[],
  paths: Paths,
  absolute: (path: string) => string,
): string {
  const entry = (label: string, path: string, about: string) =>
    `- [${label}](${absolute(path)})：${about}`;
  return `${[
    `# ${strings.site.name}`,
    `> ${strings.site.summary}`,
    words.llmsLead,
    `## ${dataStrings.title}`,
    [
      entry('reports.json', paths.reportsData, dataStrings.about.reports),
      entry('metrics.csv', paths.metricsCsv, dataStrings.about.metrics),
      entry('duidu-data.zip', paths.dataZip, words.dataPackage),
      entry(dataStrings.title, paths.data, dataStrings.description),
    ].join('\n'),
    `## ${placeStrings.own}`,
    latestReports(summaries, MOST_REPORTS)
      .map((report) =>
        entry(reportTitle(report), paths.reportMarkdown(report.id), paths.report(report.id)),
      )
      .join('\n'),
  ].join('\n\n')}\n`;
}
