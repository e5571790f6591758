import assert from 'node:assert';
import { z } from 'zod';
import { dataTables, type DataTableName } from '../schema/data-table.ts';
import { toCsv } from '../site/shared/csv.ts';
import { dataPackageWords as words } from '../words/data-package.ts';

/** A column of a table, read from the zod schema that is the one place where its shape is written. */
export interface TableColumn {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  isNullable: boolean;
  /** Codes that it may hold; absent where it holds anything. */
  values?: string[] | undefined;
  pattern?: string | undefined;
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
  links: [
    [['report', 'section'], 'sections', ['report', 'id']],
    [['otherReport', 'otherSection'], 'sections', ['report', 'id']],
  ],
  passages: [
    [['report', 'paragraph'], 'paragraphs', ['report', 'id']],
    [['otherReport', 'otherParagraph'], 'paragraphs', ['report', 'id']],
  ],
};
const primaryKeys: Partial<Record<DataTableName, string[]>> = {
  reports: ['id'],
  topics: ['id'],
  indicators: ['id'],
  sections: ['report', 'id'],
  paragraphs: ['report', 'id'],
};

// The keys of the tables are their names.
export const tableNames = Object.keys(dataTables) as DataTableName[];

const TypeSchema = z.enum(['string', 'integer', 'number', 'boolean', 'null']);
const PropertySchema = z.looseObject({
  type: z.union([TypeSchema, z.array(TypeSchema)]).optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
});
const FieldSchema = PropertySchema.extend({ anyOf: z.array(PropertySchema).optional() });
const ShapeSchema = z.looseObject({ properties: z.record(z.string(), FieldSchema) });

export function tableColumns(table: DataTableName): TableColumn[] {
  const { properties } = ShapeSchema.parse(z.toJSONSchema(dataTables[table]));
  return Object.entries(properties).map(([name, property]) => {
    // What may be null is written as several types, or as several shapes.
    const shapes = property.anyOf ?? [property];
    const types = shapes.flatMap((shape) => shape.type ?? []);
    const type = types.find((one) => one !== 'null');
    assert(type !== undefined, `expected a type of ${table}.${name}`);
    const { enum: values, pattern } = shapes.find((shape) => shape.type !== 'null') ?? property;
    return { name, type, isNullable: types.includes('null'), values, pattern };
  });
}

/** A table as Frictionless' Table Schema describes it. */
export function tableSchema(table: DataTableName) {
  const meanings: Readonly<Record<string, string>> = words.fields[table];
  const fields = tableColumns(table).map(({ name, type, isNullable, values, pattern }) => {
    const description = meanings[name];
    assert(description !== undefined, `expected a meaning of ${table}.${name}`);
    const constraints = {
      // In CSV an empty text looks like none.
      ...(!isNullable && type !== 'string' && { required: true }),
      // CSV has an apostrophe before what a spreadsheet would take for a formula.
      ...(values && { enum: values.map((value) => toCsv([[value]]).trimEnd()) }),
      ...(pattern !== undefined && { pattern }),
    };
    const isFree = Object.keys(constraints).length === 0;
    return { name, type, description, ...(!isFree && { constraints }) };
  });
  const keys = (foreignKeys[table] ?? []).map(([own, resource, of]) => ({
    fields: own,
    reference: { resource, fields: of },
  }));
  return {
    fields,
    missingValues: [''],
    ...(primaryKeys[table] && { primaryKey: primaryKeys[table] }),
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}
