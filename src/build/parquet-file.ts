import { zstdCompressSync } from 'node:zlib';
import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType } from 'hyparquet-writer';
import type { CorpusSink } from '../corpus/output-folder.ts';
import type { TableColumn } from './table-schema.ts';

/** Rows that are held in memory and packed together; a reader may skip a group by its bounds. */
const ROWS_PER_GROUP = 20_000;

const types: Readonly<Record<TableColumn['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Writes a table as Parquet, group by group, so that memory does not grow with its rows. */
export function openParquet(sink: CorpusSink, path: string, columns: readonly TableColumn[]) {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({
      columnData: columns.map(({ name, type, isNullable }) => {
        return { name, data: [], type: types[type], nullable: isNullable };
      }),
    }),
    codec: 'ZSTD',
    compressors: { ZSTD: (input) => zstdCompressSync(input) },
    createdBy: 'duidu',
  });
  let rows: Row[] = [];
  sink.write(path, '');
  const flush = () => {
    sink.append(path, bytes.getBytes());
    bytes.index = 0;
  };
  const writeGroup = () => {
    const columnData = columns.map(({ name }) => {
      return { name, data: rows.map((row) => row[name]), offsetIndex: false };
    });
    void file.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
    rows = [];
    flush();
  };
  return {
    add(added: readonly object[]): void {
      // A row has a value for every column.
      rows.push(...(added as readonly Row[]));
      if (rows.length >= ROWS_PER_GROUP) writeGroup();
    },
    /**
     * Write what is left, and say what is in the file beside its rows.
     *
     * @returns its size in bytes
     */
    close(metadata: Readonly<Record<string, string>> = {}): number {
      if (rows.length > 0) writeGroup();
      file.kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
      void file.finish();
      flush();
      return bytes.offset;
    },
  };
}

type Row = Readonly<Record<string, string | number | boolean | null>>;
