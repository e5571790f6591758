import type { TextPlace } from '../read/decode.ts';

/** Every reason for which a file is refused: id and wording. Ids are permanent. */
export const problems = {
  'intake-missing': () => 'Unexpected missing file, expected a report; check the path',
  'intake-unreadable': (reason: string) => reason,
  'intake-disk': (reason: string, place: string) => `${reason} (${place})`,
  'intake-special': () =>
    'Unexpected link to a folder, device, pipe or socket, expected a file; save the report as a file first',
  'intake-file-name': () =>
    'Unexpected bytes in the name of the file that are no UTF-8, expected a name in UTF-8; rename the file',
  'intake-no-reports': () =>
    'Unexpected folder without reports, expected .txt, .md, .html, .docx or .pdf files; name another folder',
  'intake-too-large': (size: string, limit: string) =>
    `Unexpected size of ${size}, expected at most ${limit}; one file holds one report, so split it or take out its pictures`,
  'intake-too-long': (found: number, limit: number) =>
    `Unexpected text of ${found} characters, expected at most ${limit}; one file holds one report, so split it`,
  'intake-headings': (found: number, limit: number) =>
    `Unexpected ${found} headings, expected at most ${limit}; one file holds one report, so split it`,
  'intake-empty': () => 'Unexpected empty file, expected the text of a report; save it again',
  'intake-format': (found: string, remedy: string) =>
    `Unexpected ${found}, expected text, Markdown, HTML, .docx or PDF; ${remedy}`,
  'intake-docx-encrypted': () =>
    'Unexpected password on the Word document, expected one that opens without; save an unprotected copy',
  'intake-encoding': (reason: string) => reason,
  'intake-garbled': (sample: string) =>
    `Unexpected garbled text (${sample}), expected Chinese; it was saved in a wrong encoding, take the original file`,
  'intake-not-chinese': (found: number, least: number) =>
    `Unexpected text with ${found} Chinese characters, expected a report with at least ${least}; check that this is the right file`,
  'intake-docx-damaged': (reason: string) =>
    `Unexpected damaged .docx (${reason}), expected a whole Word document; download it again or save it anew in Word`,
  'intake-pdf-damaged': (reason: string) =>
    `Unexpected damaged PDF (${reason}), expected a whole one; download it again`,
  'intake-pdf-unpacked': (limit: number) =>
    `Unexpected PDF that unpacks to more than ${limit} MB, expected the text of one report; print it to PDF anew from its source, or copy its text into a .txt file`,
  'intake-pdf-packing': (filter: string) =>
    `Unexpected PDF packed in an old way (${filter}), of which nobody can say how large it gets, expected deflate as programs write it today; print it to PDF anew, or copy its text into a .txt file`,
  'intake-pdf-encrypted': () =>
    'Unexpected encryption or password on the PDF, with which nobody can say how large it gets, expected one without; save an unprotected copy, or copy its text into a .txt file',
  'intake-pdf-scanned': (pages: number) =>
    `Unexpected PDF of ${pages} pages without a text layer, expected text; it is a scan, so run text recognition (OCR) and check the result`,
  'intake-pdf-unread': (count: number, pages: string, font: string) =>
    `Unexpected ${count} or more characters on ${pages} that cannot be read (font ${font} does not say what they are), expected text; print it to PDF anew from its source, or copy its text into a .txt file`,
  'intake-html-error-page': (quote: string) =>
    `Unexpected error page (${quote}), expected the page of a report; download the page again`,
  'intake-html-no-content': () =>
    'Unexpected page without a main text, expected the page of a report; copy the text of the report into a .txt file',
  'intake-place-unknown': (found: string) =>
    `Unexpected place ${found}, expected a unit of the list of divisions; name it with --place and its 12-digit code`,
  'intake-place-ambiguous': (name: string, candidates: string) =>
    `Unexpected place ${name} without enough evidence, expected one of: ${candidates}; name it with --place and its code`,
  'intake-place-option': (code: string) =>
    `Unexpected code ${code} in --place, expected a 统计用区划代码 of 2 to 12 digits that is in the list of divisions; correct it`,
  'intake-years': () =>
    'Unexpected report without a year, expected one that it reviews or plans; name it with --review-year or --plan-year',
  'intake-entry': (reason: string) =>
    `Unexpected catalog entry (${reason}), expected one that fits src/schema/catalog.ts; correct the option`,
  'intake-duplicate-bytes': (id: string) =>
    `Unexpected second copy of ${id} (same bytes), expected a new report; leave it out, or add --allow-duplicate`,
  'intake-duplicate-text': (id: string) =>
    `Unexpected second copy of ${id} (same text but for spaces and punctuation), expected a new report; leave it out, or add --allow-duplicate`,
  'intake-duplicate-near': (id: string, percent: string) =>
    `Unexpected text that is ${percent} the same as ${id}, expected a new report; compare the two, then add --allow-duplicate if both are wanted`,
  'intake-duplicate-place-year': (id: string, place: string, year: number) =>
    `Unexpected second report of ${place} for ${year}, expected one a year (${id} is there); compare the two, then add --allow-duplicate if both are wanted`,
  'intake-id-taken': (id: string) =>
    `Unexpected id ${id} that another report has, expected a new one; name another with --id`,
  'intake-file-taken': (name: string) =>
    `Unexpected file ${name} in the corpus, expected a free name; rename the file`,
  'intake-catalog': (reason: string) =>
    `Unexpected catalog (${reason}), expected one without errors; correct it first`,
  'intake-busy': (reason: string) => reason,
  'intake-doubt': (text: string, id: string) =>
    `Unexpected doubt about the text (${text}), expected none; compare it with the original, then add --accept ${id}`,
  'intake-unconfirmed': () =>
    'Unexpected run without a terminal to ask, expected a confirmation; add --yes to write, or --dry-run to only look',
  'intake-declined': () => 'Not added, as answered',
  'intake-internal': (reason: string) =>
    `Unexpected failure of the reader (${reason}), expected a readable report; copy its text into a .txt file, and tell the maintainers`,
} as const;
export type ProblemId = keyof typeof problems;

/** The refusal of a file. Its message says what was found, what was expected and what to do. */
export class IntakeError extends Error {
  override name = 'IntakeError';
  readonly ruleId: ProblemId;
  /** Follows the path in the message: `:3:14`, `/catalog.yaml:3:14`; empty for the whole file. */
  place = '';

  constructor(ruleId: ProblemId, message: string) {
    super(message);
    this.ruleId = ruleId;
  }

  /** @param file name of the file, if the path is its folder */
  at(place: { [Key in keyof TextPlace]?: number | undefined } = {}, file?: string): this {
    const parts = [file === undefined ? '' : `/${file}`, place.line, place.column];
    this.place = parts.filter((part) => part !== undefined).join(':');
    return this;
  }
}

/** @param values what the wording of the id takes, in its order */
export function problem<Id extends ProblemId>(
  id: Id,
  ...values: Parameters<(typeof problems)[Id]>
): IntakeError {
  // Each wording takes the values of its own id; the union of them takes none.
  const render = problems[id] as (...values: Parameters<(typeof problems)[Id]>) => string;
  return new IntakeError(id, render(...values));
}
