import { z } from 'zod';
import type { CorpusSink } from '../corpus/output-folder.ts';
import { ChangesSchema, DigestsSchema, type Changes, type Difference } from '../schema/changes.ts';
import { unpacked } from '../site/shared/browser/load.ts';
import type { ReadEarlier } from './earlier-data.ts';

// Of an earlier build only this is taken for granted, so that it may have had other fields.
const VersionSchema = z.object({ version: z.string() });
const ListSchema = z.array(z.object({ id: z.string(), title: z.string().nullable() }));
const ReportSchema = z.object({
  paragraphs: z.array(z.looseObject({ id: z.string() })),
  metrics: z.array(z.looseObject({ url: z.string() })),
});

/** Changed reports that are asked for at once, so that a server is not flooded. */
const ASKED_AT_ONCE = 8;

/**
 * Write `data/changes.json`. Where the data are those of the earlier build, its changes stand: to publish
 * the same once more tells no less.
 *
 * @param earlier reads the data to compare with; null where none are named
 * @param now reads the new data
 * @returns why the earlier data could not be read, in which case there is nothing to tell; else undefined
 */
export async function writeChanges(
  sink: CorpusSink,
  earlier: ReadEarlier | null,
  now: ReadEarlier,
): Promise<string | undefined> {
  const { version } = await read(VersionSchema, now, 'manifest.json');
  let changes: Changes = { from: null, to: version, added: [], removed: [], changed: [] };
  let fault: string | undefined;
  if (earlier) {
    try {
      const { version: from } = await read(VersionSchema, earlier, 'manifest.json');
      changes =
        from === version
          ? await read(ChangesSchema, earlier, 'changes.json')
          : { from, to: version, ...(await compare(earlier, now)) };
    } catch (error) {
      fault = describe(error);
    }
  }
  sink.write('data/changes.json', JSON.stringify(changes, null, 1));
  return fault;
}

async function compare(earlier: ReadEarlier, now: ReadEarlier) {
  const before = await listed(earlier);
  const after = await listed(now);
  const old = await read(DigestsSchema, earlier, 'digests.json');
  const digests = await read(DigestsSchema, now, 'digests.json');
  const others = [...after.values()].filter(({ id }) => before.has(id) && old[id] !== digests[id]);
  const changed: Changes['changed'] = [];
  for (let from = 0; from < others.length; from += ASKED_AT_ONCE) {
    const asked = others.slice(from, from + ASKED_AT_ONCE).map(async (report) => {
      const file = `reports/${report.id}.json.gz`;
      const was = await read(ReportSchema, earlier, file);
      const is = await read(ReportSchema, now, file);
      const paragraphs = difference(was.paragraphs, is.paragraphs, ({ id }) => id);
      const metrics = difference(was.metrics, is.metrics, ({ url }) => url);
      return { ...report, paragraphs, metrics };
    });
    changed.push(...(await Promise.all(asked)));
  }
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    changed,
  };
}

/** The reports of the data by id, in the order of the site. */
async function listed(data: ReadEarlier) {
  const reports = await read(ListSchema, data, 'reports.json');
  return new Map(reports.map((report) => [report.id, report]));
}

async function read<T>(schema: z.ZodType<T>, data: ReadEarlier, name: string): Promise<T> {
  const file = await unpacked(new Response(new Uint8Array(await data(name))));
  return schema.parse(await file.json());
}

/** What went wrong in one line: a server's or the disk's words, or that the data have another shape. */
function describe(error: unknown): string {
  if (error instanceof z.ZodError) return 'data of another shape';
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
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
