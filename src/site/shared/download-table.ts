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
  words?: Readonly<Record<string, string>>;
}

/** Rows as a page shows them, before they are written as CSV, XLSX or JSON. */
export interface DownloadTable {
  /** Name of the file, without its ending: 祖庙街道-2021-数字. */
  name: string;
  columns: readonly DownloadColumn[];
  /** Values by field; null where the report does not say. */
  rows: readonly Readonly<Record<string, Value>>[];
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
