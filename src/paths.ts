/**
 * Every address of the site is built here.
 *
 * @param base path under which the site is served, with slashes at both ends (`/`, `/duidu/`)
 * @param packed whether the large files of the data are there as gzip alone, see `MOST_UNPACKED`
 * @returns builders of root-relative addresses, base included
 */
export function createPaths(base: string, packed = false) {
  const large = (file: string) => `${base}data/${file}${packed ? '.gz' : ''}`;
  const page = (path: string, number: number) => (number === 1 ? path : `${path}${number}/`);
  return {
    base,
    packed,
    home: base,
    about: `${base}about/`,
    data: `${base}data/`,
    search: (query?: string) =>
      query === undefined ? `${base}search/` : `${base}search/?q=${encodeURIComponent(query)}`,
    quote: `${base}quote/`,
    /** Shown offline in place of a page that is not cached. */
    offline: `${base}offline/`,
    /** The small page for frames of other sites. */
    embed: (query = '') => `${base}embed/${query}`,
    reportOembed: (id: string) => `${base}reports/${id}.oembed.json`,
    indicatorOembed: (id: string) => `${base}indicators/${id}.oembed.json`,
    searchIndex: `${base}search-index/`,
    compare: (state = '') => `${base}compare/${state}`,
    /** A comparison page that the build makes. */
    pair: (a: string, b: string) => `${base}compare/${a}/${b}/`,
    /** @param state pins of a link; after `#`, so that notes never reach a server */
    pins: (state = '') => (state === '' ? `${base}pins/` : `${base}pins/#${state}`),
    places: `${base}places/`,
    /** @param code 12-digit code of any level of division */
    place: (code: string) => `${base}places/${code}/`,
    years: `${base}years/`,
    year: (year: number, number = 1) => page(`${base}years/${year}/`, number),
    topics: `${base}topics/`,
    topic: (id: string, number = 1) => page(`${base}topics/${id}/`, number),
    /** The grid of topics begins on the page of all topics. */
    topicGrid: (number: number) =>
      number === 1 ? `${base}topics/` : page(`${base}topics/grid/`, number),
    indicators: `${base}indicators/`,
    indicator: (id: string, number = 1) => page(`${base}indicators/${id}/`, number),
    metrics: (number = 1) => page(`${base}metrics/`, number),
    /** Overview of the reconciliations of all reports. */
    reconciliations: `${base}checks/`,
    /** @param outcome see `ReconciliationOutcome` */
    reconciliationOutcome: (outcome: string, number = 1) =>
      page(`${base}checks/${outcome}/`, number),
    /** @param state query part of the explorer's address (`formatExploreState`) */
    explore: (state = '') => `${base}metrics/${state}`,
    report: (id: string) => `${base}reports/${id}/`,
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
    fragment: (reportId: string, fragment: string) => `${base}reports/${reportId}/#${fragment}`,
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
    changes: `${base}data/changes/`,
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
