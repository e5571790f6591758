import type * as zh from '../data.ts';
import type { Translated } from './translated.ts';

export const dataStrings = {
  title: 'Data',
  catalog: 'Data of Duidu',
  dataset: 'Work reports of Chinese sub-districts: sections, paragraphs and metrics',
  description:
    'JSON and CSV files of all reports, sections and metrics, with the meaning of their fields.',
  lead: 'All that the site shows comes from these files, which are made with it and say the same. There is no login and no interface: they are static files, to be downloaded or read by programs.',
  download: {
    title: 'Download',
    zip: 'All tables (CSV, packed)',
    zipAbout:
      'Eight tables of reports, sections, paragraphs, metrics, indicators, topics, links between sections and shared passages, with the meaning of their fields, licence and checksums; a Frictionless Data Package. The same tables are there as Parquet, the metrics also parted by province and year, all listed in manifest.json.',
    one: 'Metrics only (CSV)',
    index: 'List of reports (JSON)',
    perReport:
      'The numbers of one report or table: press “Cite and download” on its page to save them as XLSX, CSV or JSON. Each report also has Markdown (.md in place of the last / of its Chinese address) and its source file (.txt).',
    version: (version) => `Version ${version}`,
    snippets: 'Reading it with a program',
  },
  changes: {
    title: 'Changes of the data',
    description: 'Which reports this version has more, changed or no longer.',
    link: 'What has changed since the last version',
    first: (version) => `This version is ${version}. No earlier one was given to compare it with.`,
    between: (from, to) => `From ${from} to ${to}.`,
    none: 'Nothing has changed.',
    added: (reports) => `New reports (${reports})`,
    changed: (reports) => `Changed reports (${reports})`,
    removed: (reports) => `Withdrawn reports (${reports})`,
    paragraphs: (difference) => `paragraphs: ${difference}`,
    metrics: (difference) => `metrics: ${difference}`,
    difference: (added, changed, removed) =>
      `${added} added, ${changed} changed, ${removed} removed`,
    more: (reports) => `${reports} more, see changes.json.`,
  },
  notes: [
    {
      id: 'stable',
      title: 'Addresses and positions',
      items: [
        'Ids of reports, sections (s-…) and paragraphs (p-…) stay the same when the site is made anew, and when the text of the report changes elsewhere.',
        'start and end are positions in the decoded source file, counted as in a JavaScript string (UTF-16 code units).',
        'What is not there is empty: whatever the text does not state is never filled with zero.',
      ],
    },
    {
      id: 'licence',
      title: 'Licence',
      items: [
        'The texts of the reports are documents published by the offices of the sub-districts, kept here as they are; when you quote them, name the report and the office.',
        'The data that this site draws from the reports (sections, metrics, topics) are given up under CC0 1.0 and may be used freely, without permission.',
        'The program that makes this site is published under the MIT licence.',
      ],
    },
  ],
  field: 'Field',
  meaning: 'Meaning',
  schema: 'JSON Schema',
  anyReport: '<id of the report>',
  about: {
    manifest:
      'The Parquet file of each table (compressed with ZSTD), and the metrics parted by province and year, for those who want the numbers of one province and year only.',
    reports: 'The list of all reports, an entry each.',
    report:
      "All of one report: the fields of the list, with its sections, paragraphs and metrics. Each report's page has a link to it.",
    metrics:
      'The metrics of all reports, a row each. The CSV is in UTF-8, its first row names the fields, what is not there is empty; text that begins with = + - @ has an apostrophe before it, so that spreadsheets do not take it for a formula.',
    reconciliations:
      'The reconciliations of all reports: rates, totals, changes and so on that they state, worked out again from their own numbers.',
    indicators:
      'The registry of indicators: name, definition, unit, and how often the reports state each.',
    similar:
      'For each section the most similar ones of other reports, at most five reports with one place each; sections is keyed by the id of the section.',
    passages:
      'Text that a report has in common with others word for word, of 13 characters or more.',
    terms:
      'How words of two characters are spread over sections: in aligning sections, frequent ones do not count and rare ones weigh most.',
  },
  caption: {
    manifest: 'Fields of manifest.json',
    partition: 'Fields of metrics',
    summary: 'Fields of reports.json',
    report: 'Fields of a report beside those of the list',
    section: 'Fields of a section in outline',
    metric: 'Fields of a metric',
    reconciliation: 'Fields of a reconciliation',
    operand: 'Fields of the numbers in operands',
    indicator: 'Fields of indicators.json',
    similar: 'Fields of a similar section',
    passages: 'Fields of the file',
    passage: 'Fields of a shared passage',
    near: 'Fields of a nearly shared passage',
    terms: 'Fields of terms.json',
  },
} satisfies Translated<typeof zh.dataStrings>;
