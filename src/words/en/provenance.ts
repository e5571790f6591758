import type * as zh from '../provenance.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const provenanceStrings = {
  markdown: 'Full text as Markdown',
  publisher: 'Source',
  publishedOn: 'Published on',
  url: 'Original page',
  file: 'Source file',
  verbatim: 'exact copy',
  encoding: 'Encoding',
  sha256: 'SHA-256',
  encodingOf: (encoding, bytes) => `${encoding.toUpperCase()}, ${count(bytes, 'byte')}`,
  original: 'Converted from',
  notes: 'Notes on conversion',
  leftOut: 'Not part of the text',
  leftover: (rule, line, text) => `${rule} (line ${line}): ${text}`,
  kinds: {
    title: 'title',
    subtitle: 'subtitle',
    addressee: 'addressee',
    'source-line': 'source line',
    'page-chrome': 'left over from a web page',
  },
  nothing: 'nothing, all of it is text',
  error: 'A mistake?',
  report: 'Report it',
  errorTitle: (title) => `Mistake in 《${title}》`,
  errorBody: (address, file, sha256) =>
    `Report: ${address}\nSource file: ${file}\nSHA-256: ${sha256}\n\nWhich paragraph or number (please paste its link):\n\nIt should be:\n`,
} satisfies Translated<typeof zh.provenanceStrings>;
