import type { SearchTable, SearchText } from '../../../schema/search.ts';
import { ByteReader } from './bytes.ts';
import { ALL_FOLDS, foldCharacters, type CharacterFolds } from './fold.ts';
import { intersect, NO_POSITIONS, offsetOf, subtract, unite, type Positions } from './position.ts';
import { decodePositions, readPostings, type PostingsFile } from './postings.ts';
import { readTopicColumns } from './topic-columns.ts';

/** Reads a file of a shard, unpacked: from a server in the browser, from a folder in tests. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** Names of the files of a shard. */
export const shardFiles = {
  table: 'table.bin',
  topics: 'topics.bin',
  sentences: 'sentences.bin',
  items: 'items.bin',
  postings: (number: number) => `postings/${number}.bin`,
  text: (report: number) => `text/${report}.bin`,
};

/** A string to look for, and the ways of writing that count as the same. */
export interface Pattern {
  text: string;
  folds: CharacterFolds;
  /** Characters that may not stand before the string, and after it. */
  notBefore: string;
  notAfter: string;
}

/** A table with what follows from it: blocks, sections and reports by number. */
export interface ShardTable extends SearchTable {
  /** By block: its section; by section: its report; by report: its first block. */
  sectionOf: Uint32Array;
  reportOf: Uint32Array;
  firstBlock: Uint32Array;
}

/** One shard of the index: where strings stand, and the texts of reports. */
export interface Shard {
  table(): Promise<ShardTable>;
  find(pattern: Pattern): Promise<Positions>;
  /** Of a block, the ids of its topics. */
  topics(): Promise<(block: number) => string[]>;
  /** Of each block, the offsets at which its sentences end. */
  sentences(): Promise<number[][]>;
  /** Of each block, where the sections and run-in items in it end, with their numbers. */
  items(): Promise<{ end: number; item: number }[][]>;
  text(report: number): Promise<SearchText>;
}

/** Pairs that are looked up at once; a long string is often known to be nowhere after the first. */
const PAIRS_AT_ONCE = 16;
/** Texts of reports that are kept, of each shard; each takes about 40 KB. */
const KEPT_TEXTS = 1000;
const AFTER_ALL = '\uffff';

export function openShard(read: ReadFile): Shard {
  const files = new Map<number, Promise<PostingsFile>>();
  const texts = new Map<number, Promise<SearchText>>();
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await read(path)));
  const once = <T>(make: () => Promise<T>) => {
    let made: Promise<T> | undefined;
    // What could not be loaded is tried again the next time.
    return () =>
      (made ??= make().catch((error: unknown) => {
        made = undefined;
        throw error;
      }));
  };

  // Our own build wrote these files; a schema would weigh more than the search.
  const table = once(async () => withNumbers((await json(shardFiles.table)) as SearchTable));
  const topics = once(async () => {
    const { topics: ids, blockClass } = await table();
    return readTopicColumns(await read(shardFiles.topics), ids, blockClass.length);
  });
  const sentences = once(async () => readSentences(await read(shardFiles.sentences)));
  const items = once(async () => readItems(await read(shardFiles.items)));
  const cached = async <T>(cache: Map<number, Promise<T>>, key: number, make: () => Promise<T>) => {
    const known = cache.get(key) ?? make();
    cache.set(key, known);
    try {
      return await known;
    } catch (error) {
      cache.delete(key);
      throw error;
    }
  };
  const postings = (number: number) =>
    cached(files, number, async () => readPostings(await read(shardFiles.postings(number))));

  /** Places of a pair, or of one character, in every way of writing that counts. */
  const lookUp = async (key: string, folds: CharacterFolds): Promise<Positions> => {
    const folded = foldCharacters(key, ALL_FOLDS);
    const wanted = foldCharacters(key, folds);
    const { files: firsts } = await table();
    const from = Math.max(0, countUpTo(firsts, folded) - 1);
    const to = key.length === 1 ? countUpTo(firsts, folded + AFTER_ALL) : from + 1;
    const numbers = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
    const read = firsts.length === 0 ? [] : await Promise.all(numbers.map(postings));
    return unite(
      read.flatMap((file) =>
        [...file]
          .filter(([pair]) => foldCharacters(pair.slice(0, key.length), folds) === wanted)
          .map(([, bytes]) => decodePositions(bytes)),
      ),
    );
  };

  const findText = async (text: string, folds: CharacterFolds): Promise<Positions> => {
    if (text === '' || text.length > (await table()).longest) return NO_POSITIONS;
    if (text.length === 1) return lookUp(text, folds);
    const offsets = pairOffsets(text.length);
    let found: Positions | undefined;
    for (let done = 0; done < offsets.length; done += PAIRS_AT_ONCE) {
      const batch = offsets.slice(done, done + PAIRS_AT_ONCE);
      const lists = await Promise.all(
        batch.map(async (offset) => ({
          offset,
          list: await lookUp(text.slice(offset, offset + 2), folds),
        })),
      );
      for (const { offset, list } of lists.sort((a, b) => a.list.length - b.list.length)) {
        // Until the end the positions are those of the string's beginning.
        found = found ? intersect(found, list, offset) : shiftBack(list, offset);
      }
      if (found?.length === 0) break;
    }
    return found ?? NO_POSITIONS;
  };

  return {
    table,
    topics,
    sentences,
    items,
    async find({ text, folds, notBefore, notAfter }) {
      let found = await findText(text, folds);
      if (found.length === 0) return found;
      for (const character of notBefore) {
        found = subtract(found, await findText(character + text.charAt(0), folds), -1);
      }
      for (const character of notAfter) {
        const end = text.length - 1;
        found = subtract(found, await findText(text.charAt(end) + character, folds), end);
      }
      return found;
    },
    text(report) {
      const oldest = texts.keys().next();
      if (texts.size >= KEPT_TEXTS && !oldest.done) texts.delete(oldest.value);
      return cached(texts, report, async () => (await json(shardFiles.text(report))) as SearchText);
    },
  };
}

/** Every second pair, and the last: together they hold every character. */
function pairOffsets(length: number): number[] {
  const offsets = Array.from({ length: Math.floor(length / 2) }, (_, index) => index * 2);
  if (length % 2 === 1) offsets.push(length - 2);
  return offsets;
}

/** Positions less `offset`; those that stand nearer to the beginning of their block are dropped. */
function shiftBack(list: Positions, offset: number): Positions {
  return offset === 0
    ? list
    : list.filter((position) => offsetOf(position) >= offset).map((position) => position - offset);
}

/** How many of the sorted `firsts` are not above `key`. */
function countUpTo(firsts: readonly string[], key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withNumbers(table: SearchTable): ShardTable {
  const sectionOf = new Uint32Array(table.blockClass.length);
  const reportOf = new Uint32Array(table.sectionBlocks.length);
  const firstBlock = new Uint32Array(table.reports.length);
  let section = 0;
  let block = 0;
  for (const [report, { sections }] of table.reports.entries()) {
    firstBlock[report] = block;
    for (let end = section + sections; section < end; section += 1) {
      reportOf[section] = report;
      const last = block + (table.sectionBlocks[section] ?? 0);
      sectionOf.fill(section, block, last);
      block = last;
    }
  }
  return { ...table, sectionOf, reportOf, firstBlock };
}

/** By block: how many sentences, and the length of each. */
function readSentences(bytes: Uint8Array): number[][] {
  const reader = new ByteReader(bytes);
  const blocks: number[][] = [];
  while (!reader.done) {
    let end = 0;
    blocks.push(Array.from({ length: reader.read() }, () => (end += reader.read())));
  }
  return blocks;
}

/** By block: how many parts, and of each twice its length, one more where another item begins. */
function readItems(bytes: Uint8Array): { end: number; item: number }[][] {
  const reader = new ByteReader(bytes);
  const blocks: { end: number; item: number }[][] = [];
  let item = 0;
  while (!reader.done) {
    let end = 0;
    blocks.push(
      Array.from({ length: reader.read() }, () => {
        const part = reader.read();
        item += part & 1;
        end += part >>> 1;
        return { end, item };
      }),
    );
  }
  return blocks;
}
