import type * as zh from '../metadata.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const metadataStrings = {
  placeDescription: (place, summary) =>
    `Work reports of ${place} (${summary}): full text, numbers and comparisons.`,
  numbered: (description, number) => `${description} (page ${number})`,
  picture: {
    parts: (review, plan) =>
      [review === null ? '' : `review of ${review}`, plan === null ? '' : `plan for ${plan}`]
        .filter((part) => part !== '')
        .join(' · '),
    span: (first, last) =>
      first === undefined || last === undefined
        ? ''
        : first === last
          ? `${first}`
          : `${first}–${last}`,
    note: (label, period) => `${label} (${period})`,
    reports: (reports) => count(reports, 'work report'),
    metrics: (metrics) => count(metrics, 'metric'),
    valuesOf: (reports) => `from ${count(reports, 'work report')} of sub-districts`,
  },
  feed: 'New reports (in Chinese)',
  feedOf: (place) => `Reports of ${place} (in Chinese)`,
  llmsLead:
    'Each report has a page, its exact text as Markdown (listed here), its source file (.txt of the same name) and JSON. The numbers are read by a program; check the sentence before you quote one. What is not stated is empty.',
  dataPackage:
    'All tables (CSV) with the meaning of their fields, licence and checksums; a Frictionless data package.',
} satisfies Translated<typeof zh.metadataStrings>;
