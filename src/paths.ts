import { languages, type LanguageName } from './languages.ts';
import { language } from './words/language.ts';

/**
 * Every address of the site is built here. Pages are in a language; files are there once for all.
 *
 * @param base path under which the site is served, with slashes at both ends (`/`, `/duidu/`)
 * @param packed whether the large files of the data are there as gzip alone, see `MOST_UNPACKED`
 * @param name language of the pages; that of the interface, if absent
 * @returns builders of root-relative addresses, base included
 */
export function createPaths(base: string, packed = false, name: LanguageName = language) {
  const pages = base + languages[name].folder;
  const large = (file: string) => `${base}data/${file}${packed ? '.gz' : ''}`;
  const page = (path: string, number: number) => (number === 1 ? path : `${path}${number}/`);
  return {
    /** Where the files of the site stand; `home` is where its pages do. */
    base,
    packed,
    home: pages,
    about: `${pages}about/`,
    data: `${pages}data/`,
    search: (query?: string) =>
      query === undefined ? `${pages}search/` : `${pages}search/?q=${encodeURIComponent(query)}`,
    quote: `${pages}quote/`,
    /** Shown offline in place of a page that is not cached. */
    offline: `${pages}offline/`,
    /** The small page for frames of other sites. */
    embed: (query = '') => `${pages}embed/${query}`,
    reportOembed: (id: string) => `${base}reports/${id}.oembed.json`,
    indicatorOembed: (id: string) => `${base}indicators/${id}.oembed.json`,
    searchIndex: `${base}search-index/`,
    compare: (state = '') => `${pages}compare/${state}`,
    /** A comparison page that the build makes. */
    pair: (a: string, b: string) => `${pages}compare/${a}/${b}/`,
    /** @param state pins of a link; after `#`, so that notes never reach a server */
    pins: (state = '') => (state === '' ? `${pages}pins/` : `${pages}pins/#${state}`),
    places: `${pages}places/`,
    /** @param code 12-digit code of any level of division */
    place: (code: string) => `${pages}places/${code}/`,
    years: `${pages}years/`,
    year: (year: number, number = 1) => page(`${pages}years/${year}/`, number),
    topics: `${pages}topics/`,
    topic: (id: string, number = 1) => page(`${pages}topics/${id}/`, number),
    /** The grid of topics begins on the page of all topics. */
    topicGrid: (number: number) =>
      number === 1 ? `${pages}topics/` : page(`${pages}topics/grid/`, number),
    indicators: `${pages}indicators/`,
    indicator: (id: string, number = 1) => page(`${pages}indicators/${id}/`, number),
    metrics: (number = 1) => page(`${pages}metrics/`, number),
    /** Overview of the reconciliations of all reports. */
    reconciliations: `${pages}checks/`,
    /** @param outcome see `ReconciliationOutcome` */
    reconciliationOutcome: (outcome: string, number = 1) =>
      page(`${pages}checks/${outcome}/`, number),
    /** @param state query part of the explorer's address (`formatExploreState`) */
    explore: (state = '') => `${pages}metrics/${state}`,
    report: (id: string) => `${pages}reports/${id}/`,
    reportMarkdown: (id: string) => `${base}reports/${id}.md`,
    /** The verbatim file. */
    reportSource: (id: string) => `${base}reports/${id}.txt`,
    /** What other sites show with a link to the page. */
    reportPicture: (id: string) => `${base}reports/${id}.png`,
    placePicture: (code: string) => `${base}places/${code}.png`,
    indicatorPicture: (id: string) => `${base}indicators/${id}.png`,
    sitePicture: `${base}duidu.png`,
    feed: `${base}feed.xml`,
    placeFeed: (code: string) => `${base}places/${code}/feed.xml`,
    /** Address of a section, paragraph or number within a report. */
    fragment: (reportId: string, fragment: string) => `${pages}reports/${reportId}/#${fragment}`,
    reportsData: `${base}data/reports.json`,
    /** Lists from which a reader chooses reports; `index` lists the lists. */
    choices: (code = 'index') => `${base}data/choices/${code}.json`,
    reportData: (id: string) => large(`reports/${id}.json`),
    /** The same as the site itself loads it, from a corpus of any size. */
    reportPacked: (id: string) => `${base}data/reports/${id}.json.gz`,
    termsData: `${base}data/terms.json`,
    similarData: (id: string) => `${base}data/similar/${id}.json.gz`,
    passagesData: (id: string) => `${base}data/passages/${id}.json.gz`,
    metricsJson: large('metrics.json'),
    indicatorsData: `${base}data/indicators.json`,
    changes: `${pages}data/changes/`,
    changesData: `${base}data/changes.json`,
    manifest: `${base}data/manifest.json`,
    dataZip: `${base}data/duidu-data.zip`,
    metricsCsv: large('metrics.csv'),
    reconciliationsJson: `${base}data/reconciliations.json`,
    /** Folder of all metrics in parts, with their manifest. */
    exploreData: `${base}data/explore/`,
    dataSchema: (name: string) => `${base}data/schema/${name}.schema.json`,
  };
}
export type Paths = ReturnType<typeof createPaths>;

/**
 * Fragment of a number; it stays the same when other paragraphs are edited.
 *
 * @param paragraphId id of the paragraph (`p-…`)
 * @param offset offset of the number within the paragraph's text
 */
export function metricFragment(paragraphId: string, offset: number): string {
  return `m-${paragraphId.replace(/^p-/u, '')}-${offset}`;
}

/**
 * Fragment of a reconciliation; it stays the same when other paragraphs are edited.
 *
 * @param paragraphId id of the paragraph (`p-…`)
 * @param offset offset of the stated number within the paragraph's text
 * @param kind see `ReconciliationKind`; a number may be stated in two relations
 */
export function reconciliationFragment(paragraphId: string, offset: number, kind: string): string {
  return `c-${paragraphId.replace(/^p-/u, '')}-${offset}-${kind}`;
}
