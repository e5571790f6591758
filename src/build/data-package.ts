import { createHash } from 'node:crypto';
import type { CorpusSink } from '../corpus/output-folder.ts';
import type { DataManifest, DataTableName } from '../schema/data-table.ts';
import { toCsv } from '../site/shared/csv.ts';
import { dataPackageWords as words } from '../words/data-package.ts';
import { openParquet } from './parquet-file.ts';
import { tableColumns, tableNames, tableSchema } from './table-schema.ts';

/** Folder of the package among the generated files; `publish-data.ts` packs it. */
export const PACKAGE_FOLDER = 'package';
const VERSION_DIGITS = 12;

/** The table that holds the words of the reports, which are not ours to licence. */
const REPORT_TEXTS: DataTableName = 'paragraphs';
const LICENCES = [
  { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
] as const;

/**
 * Writes the tables row by row, as CSV for the package and as Parquet beside it, and describes them when
 * all are written.
 */
export interface DataPackageWriter {
  add(table: DataTableName, rows: readonly object[]): void;
  /** Write the description, the README and the checksums; to be called once, last. */
  finish(): Pick<DataManifest, 'version' | 'tables'>;
}

export function createDataPackage(sink: CorpusSink): DataPackageWriter {
  const tables = tableNames.map((name) => openTable(sink, name));
  return {
    add(table, rows) {
      tables.find(({ name }) => name === table)?.add(rows);
    },
    finish() {
      const written = tables.map(({ csv }) => csv());
      const digest = createHash('sha256');
      for (const { name, sha256 } of written) digest.update(`${sha256}  ${name}.csv\n`);
      const version = `${words.release}+${digest.digest('hex').slice(0, VERSION_DIGITS)}`;
      const resources = written.map(({ name, bytes, rows, sha256 }) => ({
        name,
        path: `${name}.csv`,
        ...(name !== REPORT_TEXTS && { licenses: LICENCES }),
        title: words.tables[name],
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        rows,
        schema: tableSchema(name),
      }));
      const description = {
        profile: 'tabular-data-package',
        name: 'duidu-data',
        title: words.title,
        description: words.description,
        version,
        resources,
      };
      const write = (name: string, text: string) => sink.write(`${PACKAGE_FOLDER}/${name}`, text);
      write('datapackage.json', `${JSON.stringify(description, null, 2)}\n`);
      write('README.md', readme(version, resources));
      write(
        'checksums.sha256',
        written.map(({ name, sha256 }) => `${sha256}  ${name}.csv\n`).join(''),
      );
      return { version, tables: tables.map(({ parquet }) => parquet(version)) };
    },
  };
}

/** One table in its two files. */
function openTable(sink: CorpusSink, name: DataTableName) {
  const columns = tableColumns(name);
  const fields = columns.map((column) => column.name);
  const path = `tables/${name}.parquet`;
  const parquet = openParquet(sink, `data/${path}`, columns);
  const csvPath = `${PACKAGE_FOLDER}/${name}.csv`;
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  const append = (text: string) => {
    hash.update(text);
    bytes += Buffer.byteLength(text);
    sink.append(csvPath, text);
  };
  sink.write(csvPath, '');
  append(toCsv([fields]));
  return {
    name,
    add(added: readonly object[]): void {
      if (added.length === 0) return;
      rows += added.length;
      append(toCsv(added, { columns: fields }));
      parquet.add(added);
    },
    csv: () => ({ name, bytes, rows, sha256: hash.digest('hex') }),
    parquet: (version: string) => ({ name, rows, path, bytes: parquet.close({ version }) }),
  };
}

/** README of the package, with the dictionary of its fields. */
function readme(
  version: string,
  resources: readonly {
    name: DataTableName;
    rows: number;
    schema: ReturnType<typeof tableSchema>;
  }[],
): string {
  const dictionary = resources.flatMap(({ name, rows, schema }) => [
    `## ${name}.csv`,
    words.tableOf(words.tables[name], rows),
    [
      words.dictionaryHead,
      '| --- | --- | --- |',
      ...schema.fields.map(
        ({ name: field, type, description }) =>
          `| \`${field}\` | ${type} | ${description.replaceAll('|', '\\|')} |`,
      ),
    ].join('\n'),
  ]);
  return `${[`# ${words.title}`, words.versionOf(version), words.description, ...words.notes, ...dictionary].join('\n\n')}\n`;
}
