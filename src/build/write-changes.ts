import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isSystemError } from '../corpus/disk-fault.ts';
import type { CorpusSink } from '../corpus/output-folder.ts';
import { ChangesSchema, type Changes, type Difference } from '../schema/changes.ts';

// Of an earlier build only this is taken for granted, so that it may have had other fields.
const VersionSchema = z.object({ version: z.string() });
const ListSchema = z.array(z.object({ id: z.string(), title: z.string().nullable() }));
const ReportSchema = z.object({
  paragraphs: z.array(z.looseObject({ id: z.string() })),
  metrics: z.array(z.looseObject({ url: z.string() })),
});

/**
 * Write `data/changes.json`. Where the data are those of the earlier build, its changes stand: to build
 * the same once more tells no less.
 *
 * @param earlier folder of the data that are replaced; where it holds none that can be read, as in the
 *   first build or after one of another shape, there is nothing to tell
 * @param next folder of the new data
 */
export function writeChanges(sink: CorpusSink, earlier: string, next: string): void {
  const { version } = read(VersionSchema, next, 'manifest.json');
  const none: Changes = { from: null, to: version, added: [], removed: [], changed: [] };
  let changes = none;
  try {
    const { version: from } = read(VersionSchema, earlier, 'manifest.json');
    if (from === version) changes = read(ChangesSchema, earlier, 'changes.json');
    else changes = { ...none, from, ...compare(earlier, next) };
  } catch (error) {
    const isMissing = isSystemError(error, 'ENOENT');
    if (!isMissing && !(error instanceof SyntaxError) && !(error instanceof z.ZodError))
      throw error;
  }
  sink.write('data/changes.json', JSON.stringify(changes, null, 1));
}

function compare(earlier: string, next: string) {
  const before = new Map(read(ListSchema, earlier, 'reports.json').map((one) => [one.id, one]));
  const after = new Map(read(ListSchema, next, 'reports.json').map((one) => [one.id, one]));
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    changed: [...after.values()].flatMap((report) => {
      const file = join('reports', `${report.id}.json`);
      if (!before.has(report.id) || isSame(join(earlier, file), join(next, file))) return [];
      const [old, now] = [read(ReportSchema, earlier, file), read(ReportSchema, next, file)];
      const paragraphs = difference(old.paragraphs, now.paragraphs, ({ id }) => id);
      const metrics = difference(old.metrics, now.metrics, ({ url }) => url);
      return [{ ...report, paragraphs, metrics }];
    }),
  };
}

function read<T>(schema: z.ZodType<T>, ...path: string[]): T {
  return schema.parse(JSON.parse(readFileSync(join(...path), 'utf8')));
}

function isSame(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}

/** Offsets and lines move with what stands before: they make nothing another. */
const MOVING = new Set(['line', 'start', 'end']);

function difference<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Difference {
  const text = (item: Item) =>
    JSON.stringify(Object.entries(item).filter(([field]) => !MOVING.has(field)));
  const known = new Map(before.map((item) => [keyOf(item), text(item)]));
  const kept = after.filter((item) => known.has(keyOf(item)));
  return {
    added: after.length - kept.length,
    removed: known.size - new Set(kept.map(keyOf)).size,
    changed: kept.filter((item) => known.get(keyOf(item)) !== text(item)).length,
  };
}
