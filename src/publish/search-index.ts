import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Report } from '../schema/report.ts';
import type { SearchRecordMeta, SearchShard } from '../schema/search.ts';
import { indexTexts } from '../search/indexed-text.ts';
import { hideText } from '../search/opaque-text.ts';
import { searchRecords, type SearchRecord } from '../search/records.ts';

/** Pagefind needs about 3 MB of memory a report; a shard is built at once. */
export const REPORTS_PER_SHARD = 1000;
/** A language that Pagefind does not segment: the words are made here. */
const LANGUAGE = 'unknown';
const ORDER_DIGITS = 9;

export interface SearchIndexOptions {
  /** In the order of the site; read one by one. */
  reports: Iterable<Report>;
  /** Folder that is made: `manifest.json`, and a Pagefind bundle for each shard. */
  directory: string;
  shardSize?: number;
}

/**
 * Index all reports, a shard at a time.
 *
 * @throws if Pagefind refuses a record or cannot write
 */
export async function writeSearchIndex(options: SearchIndexOptions): Promise<void> {
  const { reports, directory, shardSize = REPORTS_PER_SHARD } = options;
  mkdirSync(directory, { recursive: true });
  const shards: SearchShard[] = [];
  try {
    for (const batch of inBatches(reports, shardSize)) {
      shards.push(await writeShard(batch, directory, String(shards.length)));
    }
  } finally {
    await close();
  }
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(shards));
}

async function writeShard(
  reports: Iterable<Report>,
  directory: string,
  path: string,
): Promise<SearchShard> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const shard = { path, reports: 0, provinces: new Set<string>(), years: new Set<number>() };
  let order = 0;
  for (const report of reports) {
    shard.reports += 1;
    for (const year of yearsOf(report)) shard.years.add(year);
    for (const record of searchRecords(report)) {
      const [province] = record.meta.placeCodes;
      if (province !== undefined) shard.provinces.add(province);
      await addRecord(index, record, String(order).padStart(ORDER_DIGITS, '0'));
      order += 1;
    }
  }
  const written = await index.writeFiles({ outputPath: join(directory, path) });
  if (written.errors.length > 0) {
    throw new Error(`Pagefind did not write the index: ${written.errors.join('; ')}`);
  }
  await index.deleteIndex();
  return {
    path,
    reports: shard.reports,
    provinces: [...shard.provinces].sort(),
    years: [...shard.years].sort((a, b) => a - b),
  };
}

async function addRecord(index: PagefindIndex, record: SearchRecord, order: string): Promise<void> {
  const { content, gaps } = indexTexts(record.texts);
  const meta: SearchRecordMeta = { ...record.meta, gaps };
  const { blocks, placeCodes } = meta;
  const { errors } = await index.addCustomRecord({
    // Pagefind keeps one record an address.
    url: `${meta.url}#${blocks[0]?.id ?? ''}`,
    content,
    language: LANGUAGE,
    meta: { record: hideText(JSON.stringify(meta)) },
    filters: {
      place: placeCodes,
      year: [...new Set(blocks.map(({ status }) => yearOf(meta, status)))]
        .filter((year) => year !== null)
        .map(String),
      topic: [...new Set(blocks.flatMap(({ topics }) => topics))],
      status: [...new Set(blocks.map(({ status }) => status))],
    },
    sort: { order },
  });
  if (errors.length > 0) {
    throw new Error(`Pagefind refused a section of ${meta.report}: ${errors.join('; ')}`);
  }
}

/** The year that a block speaks of; null where the report does not say. */
function yearOf(
  { reviewYear, planYear }: Pick<SearchRecordMeta, 'reviewYear' | 'planYear'>,
  status: 'review' | 'plan',
): number | null {
  return status === 'review' ? reviewYear : planYear;
}

function yearsOf({ reviewYear, planYear }: Report): number[] {
  return [reviewYear, planYear].filter((year) => year !== null);
}

/** The items in groups of at most `size`; items are taken only as a group is read. */
function* inBatches<T>(items: Iterable<T>, size: number): Generator<Generator<T>> {
  const iterator = items[Symbol.iterator]();
  let next = iterator.next();
  while (!next.done) {
    yield (function* () {
      for (let count = 0; count < size && !next.done; count += 1) {
        yield next.value;
        next = iterator.next();
      }
    })();
  }
}
