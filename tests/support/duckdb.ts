import { createRequire } from 'node:module';
import { join } from 'node:path';

export type Row = Record<string, unknown>;

/** What of the package is used here. */
interface DuckDb {
  DuckDBInstance: {
    create: () => Promise<{
      connect: () => Promise<{
        runAndReadAll: (sql: string) => Promise<{ getRowObjectsJson: () => Row[] }>;
      }>;
    }>;
  };
}

/**
 * DuckDB from npm, which is no dependency, being 70 MB: `npm install --prefix FOLDER @duckdb/node-api`
 * puts it into the folder that `DUCKDB` names.
 *
 * @returns what asks it; undefined where it is not on this machine
 */
export async function openDuckDb(): Promise<((sql: string) => Promise<Row[]>) | undefined> {
  const require = createRequire(join(process.env.DUCKDB ?? process.cwd(), 'node_modules'));
  let path: string;
  try {
    path = require.resolve('@duckdb/node-api');
  } catch {
    return undefined;
  }
  const { DuckDBInstance } = (await import(path)) as DuckDb;
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
