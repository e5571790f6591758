import { Feed } from 'feed';
import type { Paths } from '../../paths.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { citedReport } from '../cite/model/cited-work.ts';
import { latestReports, reportTitle, shortYears } from '../shared/report-card.ts';
import { placeNames } from '../shared/report-name.ts';
import { strings } from '../../words/site.ts';
import { reportStrings } from '../../words/report.ts';

/** Entries of one feed: the newest reports. */
const MOST_ENTRIES = 50;

/**
 * Reports as an Atom feed, newest first.
 *
 * @param page title and path of the page that the feed is of, and path of the feed itself
 * @param site origin of the site
 */
export function atomFeed(
  page: { title: string; path: string; feedPath: string },
  summaries: readonly ReportSummary[],
  paths: Paths,
  site: string,
): string {
  const absolute = (path: string) => new URL(path, site).href;
  const reports = latestReports(summaries, MOST_ENTRIES);
  const dates = reports.map(entryDate).sort((a, b) => b.getTime() - a.getTime());
  const feed = new Feed({
    id: absolute(page.path),
    title: `${page.title} · ${strings.site.name}`,
    description: strings.site.summary,
    link: absolute(page.path),
    language: 'zh-CN',
    copyright: strings.site.footer,
    // The same corpus gives the same file, whenever it is built.
    updated: dates[0] ?? new Date(0),
    generator: strings.site.name,
    feedLinks: { atom: absolute(page.feedPath) },
    author: { name: strings.site.name },
  });
  for (const report of reports) {
    const { author } = citedReport(report);
    const place = report.place ? placeNames(report.place).join('') : '';
    feed.addItem({
      id: absolute(paths.report(report.id)),
      title: reportStrings.fullTitle(reportTitle(report), place, shortYears(report)),
      link: absolute(paths.report(report.id)),
      description: reportStrings.description(reportTitle(report), place),
      date: entryDate(report),
      author: [{ name: author }],
    });
  }
  return feed.atom1();
}

/** 发布日期; where it is not known, the beginning of the year after the one reviewed. */
function entryDate({ source, reviewYear, planYear }: ReportSummary): Date {
  if (source.publishedOn !== undefined) return new Date(`${source.publishedOn}T00:00:00Z`);
  const year = planYear ?? (reviewYear === null ? 1970 : reviewYear + 1);
  return new Date(Date.UTC(year, 0, 1));
}
