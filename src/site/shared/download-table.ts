type Value = string | number | null;

/** A column of a table that can be taken away. */
export interface DownloadColumn {
  /** Name of the field, as the published data have it. */
  field: string;
  /** The same for readers. */
  heading: string;
  /** Width in a spreadsheet, in characters. */
  width: number;
  /** What a reader is shown for a code; the value itself where there is none. */
  words?: Readonly<Record<string, string>> | undefined;
}

/** Rows as a page shows them, before they are written as CSV, XLSX or JSON. */
export interface DownloadTable {
  /** Name of the file, without its ending: 祖庙街道-2021-数字. */
  name: string;
  columns: readonly DownloadColumn[];
  /** Values by field; null where the report does not say. */
  rows: readonly Readonly<Record<string, Value>>[];
}

/** Characters that a column of sentences or addresses gets, and any other. */
const WIDE = 40;
const NARROW = 12;

/**
 * Columns of a table, in the order of their headings.
 *
 * @param headings by field
 * @param wide fields that hold sentences or addresses
 * @param words what a reader is shown for the codes of a field
 */
export function tableColumns<Field extends string>(
  headings: Readonly<Record<Field, string>>,
  wide: readonly NoInfer<Field>[],
  words: Readonly<Partial<Record<NoInfer<Field>, Readonly<Record<string, string>>>>>,
): DownloadColumn[] {
  // The keys of the headings are the fields.
  return (Object.keys(headings) as Field[]).map((field) => ({
    field,
    heading: headings[field],
    width: wide.includes(field) ? WIDE : NARROW,
    words: words[field],
  }));
}

const NOT_IN_NAMES = /[^\p{L}\p{N}%]+/gu;
const LONGEST_PART = 40;

/** Parts of a file name joined by hyphens, without signs that a disk refuses. */
export function fileName(...parts: (string | number | null)[]): string {
  return parts
    .map((part) =>
      String(part ?? '')
        .replace(NOT_IN_NAMES, '-')
        .slice(0, LONGEST_PART),
    )
    .map((part) => part.replace(/^-+|-+$/gu, ''))
    .filter((part) => part !== '')
    .join('-');
}
