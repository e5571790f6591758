import { basename } from 'node:path';
import type { Paths } from '../../paths.ts';
import { dataStrings as words } from '../../words/data.ts';
import { strings } from '../../words/site.ts';
import { fieldMeanings } from '../../words/data-fields.ts';

/** One field of the open data: its name, what it holds, and when it is empty. */
export interface FieldRow {
  name: string;
  meaning: string;
}

interface FieldTable {
  caption: string;
  fields: FieldRow[];
}

interface DataLink {
  label: string;
  href: string;
}

/** A published file with its fields. */
export interface DataFile {
  id: string;
  name: string;
  /** The JSON Schema comes last; it is the only link where each report has a file of its own. */
  links: DataLink[];
  about: string;
  tables: FieldTable[];
}

/** The files of the open data, in the order of the page. */
export function dataFiles(paths: Paths): DataFile[] {
  const file = (
    id: keyof typeof words.about,
    name: string,
    tables: (keyof typeof fieldMeanings)[],
    links: DataLink[] = [],
  ): DataFile => ({
    id,
    name,
    links: [...links, { label: words.schema, href: paths.dataSchema(id) }],
    about: words.about[id],
    tables: tables.map(fieldTable),
  });
  const link = (label: string, href: string): DataLink => ({ label, href });
  const { metricsCsv, metricsJson } = paths;
  return [
    file(
      'manifest',
      'data/manifest.json',
      ['manifest', 'partition'],
      [link('manifest.json', paths.manifest)],
    ),
    file('reports', 'data/reports.json', ['summary'], [link('reports.json', paths.reportsData)]),
    file('report', `data/reports/${words.anyReport}.json`, ['report', 'section']),
    file(
      'metrics',
      ['data/metrics.csv', 'data/metrics.json'].join(strings.marks.list),
      ['metric'],
      [metricsCsv, metricsJson].map((path) => link(basename(path), path)),
    ),
    file(
      'reconciliations',
      'data/reconciliations.json',
      ['reconciliation', 'operand'],
      [link('reconciliations.json', paths.reconciliationsJson)],
    ),
    file(
      'indicators',
      'data/indicators.json',
      ['indicator'],
      [link('indicators.json', paths.indicatorsData)],
    ),
    file('similar', `data/similar/${words.anyReport}.json.gz`, ['similar']),
    file('passages', `data/passages/${words.anyReport}.json.gz`, ['passages', 'passage', 'near']),
    file('terms', 'data/terms.json', ['terms'], [link('terms.json', paths.termsData)]),
  ];
}

function fieldTable(name: keyof typeof fieldMeanings): FieldTable {
  const fields = Object.entries(fieldMeanings[name]);
  return {
    caption: words.caption[name],
    fields: fields.map(([field, meaning]) => ({ name: field, meaning })),
  };
}
