import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import type { CorpusSink } from '../corpus/output-folder.ts';
import { dataTables, type DataTableName } from '../schema/data-table.ts';
import { toCsv } from '../site/shared/csv.ts';
import { dataPackageWords as words } from '../words/data-package.ts';

/** Folder of the package among the generated files; `integrations/data.ts` packs it. */
export const PACKAGE_FOLDER = 'package';
const VERSION_DIGITS = 12;

/** The table that holds the words of the reports, which are not ours to licence. */
const REPORT_TEXTS: DataTableName = 'paragraphs';
const LICENCES = [
  { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
] as const;

/** A field as Frictionless' Table Schema describes it. */
interface TableField {
  name: string;
  type: string;
  description: string;
  constraints?: Record<string, unknown>;
}

/** Which fields of a table name a row of another. */
const foreignKeys: Partial<
  Record<DataTableName, [fields: string[], table: string, of: string[]][]>
> = {
  indicators: [[['topic'], 'topics', ['id']]],
  sections: [[['report'], 'reports', ['id']]],
  paragraphs: [
    [['report'], 'reports', ['id']],
    [['report', 'section'], 'sections', ['report', 'id']],
  ],
  metrics: [
    [['report'], 'reports', ['id']],
    [['report', 'section'], 'sections', ['report', 'id']],
    [['report', 'paragraph'], 'paragraphs', ['report', 'id']],
    [['indicator'], 'indicators', ['id']],
  ],
};
const primaryKeys: Partial<Record<DataTableName, string[]>> = {
  reports: ['id'],
  topics: ['id'],
  indicators: ['id'],
  sections: ['report', 'id'],
  paragraphs: ['report', 'id'],
};

/** Writes the tables of the data package row by row, and describes them when all are written. */
export interface DataPackageWriter {
  add(table: DataTableName, rows: readonly object[]): void;
  /** Write the description, the README and the checksums; to be called once, last. */
  finish(): { version: string };
}

export function createDataPackage(sink: CorpusSink): DataPackageWriter {
  const files = new Map<DataTableName, { hash: Hash; bytes: number; rows: number }>();
  const fieldsOf = (table: DataTableName) => Object.keys(dataTables[table].shape);
  const append = (table: DataTableName, text: string, rows: number) => {
    const file = files.get(table) ?? { hash: createHash('sha256'), bytes: 0, rows: 0 };
    files.set(table, file);
    file.hash.update(text);
    file.bytes += Buffer.byteLength(text);
    file.rows += rows;
    sink.append(`${PACKAGE_FOLDER}/${table}.csv`, text);
  };
  for (const table of tableNames) {
    sink.write(`${PACKAGE_FOLDER}/${table}.csv`, '');
    append(table, toCsv([fieldsOf(table)]), 0);
  }
  return {
    add(table, rows) {
      if (rows.length > 0) append(table, toCsv(rows, { columns: fieldsOf(table) }), rows.length);
    },
    finish() {
      const written = [...files].map(([name, { hash, bytes, rows }]) => {
        return { name, bytes, rows, sha256: hash.digest('hex') };
      });
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
      return { version };
    },
  };
}

// The keys of the tables are their names.
export const tableNames = Object.keys(dataTables) as DataTableName[];

/** Table Schema of a table, from its zod schema: the one place where its shape is written. */
function tableSchema(name: DataTableName) {
  const keys = (foreignKeys[name] ?? []).map(([fields, resource, of]) => ({
    fields,
    reference: { resource, fields: of },
  }));
  return {
    fields: tableFields(name),
    missingValues: [''],
    ...(primaryKeys[name] && { primaryKey: primaryKeys[name] }),
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

const PropertySchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
});
const FieldSchema = PropertySchema.extend({ anyOf: z.array(PropertySchema).optional() });
const ShapeSchema = z.looseObject({ properties: z.record(z.string(), FieldSchema) });

function tableFields(name: DataTableName): TableField[] {
  const { properties } = ShapeSchema.parse(z.toJSONSchema(dataTables[name]));
  const meanings: Readonly<Record<string, string>> = words.fields[name];
  return Object.entries(properties).map(([field, property]) => {
    // What may be null is written as several types, or as several shapes.
    const shapes = property.anyOf ?? [property];
    const types = shapes.flatMap(({ type }) => type ?? 'string');
    const type = types.find((one) => one !== 'null') ?? 'string';
    const { enum: values, pattern } = shapes.find((shape) => shape.type !== 'null') ?? property;
    const isRequired = !types.includes('null') && type !== 'string';
    const constraints = {
      ...(isRequired && { required: true }),
      // CSV has an apostrophe before what a spreadsheet would take for a formula.
      ...(values && { enum: values.map((value) => toCsv([[value]]).trimEnd()) }),
      ...(pattern !== undefined && { pattern }),
    };
    const meaning = meanings[field];
    if (meaning === undefined) throw new Error(`expected a meaning of ${name}.${field}`);
    return {
      name: field,
      type,
      description: meaning,
      ...(Object.keys(constraints).length > 0 && { constraints }),
    };
  });
}

/** README of the package, with the dictionary of its fields. */
function readme(
  version: string,
  resources: readonly { name: DataTableName; rows: number; schema: { fields: TableField[] } }[],
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
