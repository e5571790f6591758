import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Report } from '../schema/report.ts';
import type {
  BlockClass,
  IndexedShard,
  SearchManifest,
  SearchShard,
  SearchTable,
} from '../schema/search.ts';
import { ByteWriter } from '../site/search/model/bytes.ts';
import { ALL_FOLDS, foldCharacters } from '../site/search/model/fold.ts';
import { indexFiles } from '../site/search/model/open-index.ts';
import { PostingsBuilder } from '../site/search/model/postings.ts';
import {
  searchRecord,
  sentenceEnds,
  type ItemPart,
  type SearchRecord,
} from '../site/search/model/report-blocks.ts';
import { TopicColumns } from '../site/search/model/topic-columns.ts';
import { shardFiles } from '../site/search/model/shard.ts';

/** The build holds the postings of a shard in memory: about 60 KB a report. */
export const REPORTS_PER_SHARD = 250;
/** Bytes of a file of postings before compression; a lookup loads one file. */
const FILE_BYTES = 20_000;

/**
 * Index all reports, a shard at a time; `openIndex` reads what this writes.
 *
 * @param reports in the order of the site; read one by one
 * @param directory folder to write: `manifest.bin`, a folder for each shard, and where there are
 *   several the folder `directory`, which tells which of them hold each pair of characters
 */
export function writeSearchIndex(
  reports: Iterable<Report>,
  directory: string,
  shardSize = REPORTS_PER_SHARD,
): void {
  const indexed: IndexedShard[] = [];
  for (const batch of inBatches(reports, shardSize)) {
    indexed.push(writeSearchShard(batch, indexed.length, directory));
  }
  writeSearchDirectory(indexed, directory);
}

/** Index the reports of one shard, of which only the number of those before it is known. */
export function writeSearchShard(
  reports: Iterable<Report>,
  number: number,
  directory: string,
): IndexedShard {
  const path = String(number);
  return writeShard(reports, path, writerTo(join(directory, path)));
}

/** Write what joins the shards, which are read one by one. */
export function writeSearchDirectory(indexed: Iterable<IndexedShard>, directory: string): void {
  const write = writerTo(directory);
  const shards: SearchShard[] = [];
  const holders = new PostingsBuilder();
  for (const { shard, keys } of indexed) {
    for (const key of keys) holders.addKey(key, shards.length, 0);
    shards.push(shard);
  }
  const files = shards.length > 1 ? [...holders.files(FILE_BYTES)] : [];
  for (const [number, { bytes }] of files.entries()) write(indexFiles.directory(number), bytes);
  const manifest: SearchManifest = { directory: files.map(({ first }) => first), shards };
  write(indexFiles.manifest, JSON.stringify(manifest));
}

type Write = (name: string, bytes: Uint8Array | string) => void;

function writerTo(directory: string): Write {
  return (name, bytes) => {
    const file = join(directory, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gzipSync(bytes, { level: 9 }));
  };
}

/** @returns what the manifest says of the shard, and its pairs and characters for the directory */
function writeShard(reports: Iterable<Report>, path: string, write: Write): IndexedShard {
  const postings = new PostingsBuilder();
  const sentences = new ByteWriter();
  const items = new ByteWriter();
  const table = createTable();
  let longest = 0;
  for (const report of reports) {
    const record = searchRecord(report);
    write(shardFiles.text(table.reports.length), JSON.stringify(record.text));
    for (const { text } of record.text.sections.flatMap(({ blocks }) => blocks)) {
      postings.add(table.blocks, text);
      addSentences(sentences, text);
      longest = Math.max(longest, text.length);
      table.blocks += 1;
    }
    for (const { items: parts } of record.classes) addItems(items, parts);
    table.add(report, record);
  }
  const files: string[] = [];
  for (const { first, bytes } of postings.files(FILE_BYTES)) {
    write(shardFiles.postings(files.length), bytes);
    files.push(first);
  }
  write(shardFiles.sentences, sentences.bytes());
  write(shardFiles.items, items.bytes());
  write(shardFiles.topics, table.topics.bytes(table.blocks));
  write(shardFiles.table, JSON.stringify(table.finish(files)));
  const folded = [...postings.keys()].map((key) => foldCharacters(key, ALL_FOLDS));
  return {
    shard: { path, reports: table.reports.length, longest, ...placesAndYears(table.reports) },
    keys: [...new Set(folded.flatMap((key) => [key, ...key.split('')]))],
  };
}

/** What tells a reader with a filter whether to ask the shard first. */
function placesAndYears(reports: SearchTable['reports']): Pick<SearchShard, 'places' | 'years'> {
  const codes = reports.flatMap(({ place }) => place ?? []).sort();
  const [first, last] = [codes[0], codes.at(-1)];
  const years = reports.flatMap(({ reviewYear, planYear }) => [reviewYear, planYear]);
  return {
    places: first === undefined || last === undefined ? null : [first, last],
    years: [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b),
  };
}

function addSentences(sentences: ByteWriter, text: string): void {
  const ends = sentenceEnds(text);
  sentences.write(ends.length);
  ends.forEach((end, index) => sentences.write(end - (ends[index - 1] ?? 0)));
}

function addItems(items: ByteWriter, parts: readonly ItemPart[]): void {
  items.write(parts.length);
  for (const [index, { end, isNew }] of parts.entries()) {
    items.write(2 * (end - (parts[index - 1]?.end ?? 0)) + Number(isNew));
  }
}

/** Builds the table of a shard, report by report. */
function createTable() {
  const classNumbers = new Map<string, number>();
  const classes: BlockClass[] = [];
  const topics = new TopicColumns();
  const table: Omit<SearchTable, 'files' | 'topics'> = {
    classes,
    blockClass: [],
    sectionBlocks: [],
    reports: [],
    places: {},
  };
  const numberOf = ({ kind, status }: BlockClass) => {
    const key = `${kind} ${status}`;
    const number = classNumbers.get(key) ?? classes.push({ kind, status }) - 1;
    classNumbers.set(key, number);
    return number;
  };
  return {
    reports: table.reports,
    topics,
    blocks: 0,
    add({ place, reviewYear, planYear }: Report, { text, classes: blocks, places }: SearchRecord) {
      for (const block of blocks) {
        for (const topic of block.topics) topics.add(topic, table.blockClass.length);
        table.blockClass.push(numberOf(block));
      }
      for (const { blocks } of text.sections) table.sectionBlocks.push(blocks.length);
      for (const { code, name } of places) table.places[code] = name;
      const sections = text.sections.length;
      table.reports.push({ sections, place: place?.code ?? null, reviewYear, planYear });
    },
    finish(files: string[]): SearchTable {
      return { files, topics: topics.ids(), ...table };
    },
  };
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
