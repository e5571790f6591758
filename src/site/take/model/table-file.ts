import type { DownloadColumn, DownloadTable } from '../../shared/download-table.ts';
import { takeStrings as words } from '../../../words/take.ts';

/** Formats that a table can be taken away in. */
export const tableFormats = ['xlsx', 'csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

const TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * A table as a file. JSON has the names and codes of the fields whatever is chosen.
 *
 * @param isChinese headings and codes in words for readers, or as the published data have them
 */
export async function tableFile(
  table: DownloadTable,
  format: TableFormat,
  isChinese: boolean,
): Promise<Blob> {
  const content = await writers[format](table, isChinese);
  return new Blob([content], { type: TYPES[format] });
}

type Writer = (table: DownloadTable, isChinese: boolean) => BlobPart | Promise<BlobPart>;

const writers: Readonly<Record<TableFormat, Writer>> = {
  json: ({ rows }) => `${JSON.stringify(rows, null, 1)}\n`,
  async csv(table, isChinese) {
    const { toCsv } = await import('../../shared/csv.ts');
    return toCsv(cells(table, isChinese), { bom: true });
  },
  async xlsx(table, isChinese) {
    const { default: writeXlsx } = await import('write-excel-file/universal');
    const [headings = [], ...rows] = cells(table, isChinese);
    const sheet = [
      headings.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
      // A text is written as a text, whatever it begins with: no spreadsheet runs it.
      ...rows.map((row) =>
        row.map((value) => (typeof value === 'string' ? { value, type: String } : value)),
      ),
    ];
    const columns = table.columns.map(({ width }) => ({ width }));
    const file = writeXlsx(sheet, { columns, sheet: words.sheet, stickyRowsCount: 1 });
    return file.toBlob();
  },
};

/** Heading and rows, cell by cell. */
function cells({ columns, rows }: DownloadTable, isChinese: boolean) {
  const shown = ({ words: codes }: DownloadColumn, value: string | number | null) =>
    isChinese && typeof value === 'string' ? (codes?.[value] ?? value) : value;
  return [
    columns.map(({ field, heading }) => (isChinese ? heading : field)),
    ...rows.map((row) => columns.map((column) => shown(column, row[column.field] ?? null))),
  ];
}
