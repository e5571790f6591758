import type { Paths } from '../../paths.ts';
import type { ReportSummary } from '../../schema/report.ts';
import type { CitedWork } from '../cite/model/cited-work.ts';
import { placeNames } from '../shared/report-name.ts';
import { languages } from '../../languages.ts';
import { language } from '../../words/language.ts';
import { dataStrings } from '../../words/data.ts';
import { strings } from '../../words/site.ts';

/** Of the reports and of what is drawn from them. */
const LANGUAGE = languages.zh.tag;
const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** Makes absolute addresses of those within the site. */
type Absolute = (path: string) => string;

const publisher = { '@type': 'Organization', name: strings.site.name } as const;

/** A report as schema.org's `Report`. */
export function reportNode(
  work: CitedWork,
  { id, place, reviewYear, planYear }: ReportSummary,
  paths: Paths,
  absolute: Absolute,
) {
  const years = [reviewYear, planYear].filter((year) => year !== null);
  return {
    '@type': 'Report',
    name: work.title,
    author: { '@type': 'GovernmentOrganization', name: work.author },
    ...(work.issued !== undefined && { datePublished: work.issued }),
    inLanguage: LANGUAGE,
    ...(place && { spatialCoverage: { '@type': 'Place', name: placeNames(place).join('') } }),
    temporalCoverage: years.join('/'),
    url: absolute(paths.report(id)),
  };
}

/** The open data as a catalogue of one data set with its files. */
export function catalogNode(paths: Paths, absolute: Absolute) {
  return {
    '@type': 'DataCatalog',
    name: dataStrings.catalog,
    description: dataStrings.lead,
    url: absolute(paths.data),
    inLanguage: LANGUAGE,
    publisher,
    dataset: [
      {
        '@type': 'Dataset',
        '@id': datasetId(paths, absolute),
        name: dataStrings.dataset,
        description: [dataStrings.description, dataStrings.lead].join(strings.marks.gap),
        url: absolute(paths.data),
        // The words of the reports have none, as the page says.
        license: `${absolute(paths.data)}#licence`,
        isAccessibleForFree: true,
        inLanguage: LANGUAGE,
        creator: publisher,
        distribution: [
          download('application/zip', absolute(paths.dataZip)),
          download('text/csv', absolute(paths.metricsCsv)),
          download('application/json', absolute(paths.reportsData)),
        ],
      },
    ],
  };
}

/** The values of one indicator as a data set. */
export function indicatorNode(
  indicator: { id: string; name: string; description: string; unit: string },
  paths: Paths,
  absolute: Absolute,
) {
  const { id, name, description, unit } = indicator;
  return {
    '@type': 'Dataset',
    name,
    description: [description, dataStrings.lead].join(strings.marks.gap),
    url: absolute(paths.indicator(id)),
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: LANGUAGE,
    creator: publisher,
    variableMeasured: { '@type': 'PropertyValue', name, ...(unit !== '' && { unitText: unit }) },
    isPartOf: { '@id': datasetId(paths, absolute) },
  };
}

/** The site itself, with the address that searches it. */
export function websiteNode(paths: Paths, absolute: Absolute) {
  return {
    '@type': 'WebSite',
    name: strings.site.name,
    description: strings.site.summary,
    url: absolute(paths.home),
    inLanguage: languages[language].tag,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute(paths.search())}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

function datasetId(paths: Paths, absolute: Absolute): string {
  return `${absolute(paths.data)}#dataset`;
}

function download(encodingFormat: string, contentUrl: string) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
