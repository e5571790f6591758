import { entryAt } from '../../shared/entry-at.ts';
import type { SearchShard, SearchTable, SearchText } from '../../../schema/search.ts';
import { ByteReader } from './bytes.ts';
import { foldCharacters, type CharacterFolds } from './fold.ts';
import { NO_POSITIONS, subtract, unite, type Positions } from './position.ts';
import { decodePositions, filesWith, findPairs, readPostings } from './postings.ts';
import { keepFiles, readJson, type ReadFile } from './read-file.ts';
import { readTopicColumns } from './topic-columns.ts';

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
export interface Shard extends SearchShard {
  /** False where a text does not stand in the shard, known without any of its files. */
  mayHold(text: string): Promise<boolean>;
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

export function openShard(
  part: SearchShard,
  read: ReadFile,
  mayHold: (text: string) => Promise<boolean>,
): Shard {
  const load = keepFiles(read);
  // Our own build wrote these files; a schema would weigh more than the search.
  const table = () =>
    load(shardFiles.table, (bytes) => withNumbers(readJson(bytes) as SearchTable));

  /** Places of a pair, or of one character, in every way of writing that counts. */
  const lookUp = async (key: string, folds: CharacterFolds): Promise<Positions> => {
    const wanted = foldCharacters(key, folds);
    const numbers = filesWith((await table()).files, key, key.length > 1);
    const files = await Promise.all(
      numbers.map((number) => load(shardFiles.postings(number), readPostings)),
    );
    return unite(
      files.flatMap((file) =>
        [...file]
          .filter(([pair]) => foldCharacters(pair.slice(0, key.length), folds) === wanted)
          .map(([, bytes]) => decodePositions(bytes)),
      ),
    );
  };

  const findText = async (text: string, folds: CharacterFolds): Promise<Positions> => {
    if (text === '' || text.length > part.longest || !(await mayHold(text))) return NO_POSITIONS;
    if (text.length === 1) return lookUp(text, folds);
    return findPairs(text, (pair) => lookUp(pair, folds), true);
  };

  return {
    ...part,
    mayHold,
    table,
    async topics() {
      const { topics, blockClass } = await table();
      return load(shardFiles.topics, (bytes) => readTopicColumns(bytes, topics, blockClass.length));
    },
    sentences: () => load(shardFiles.sentences, readSentences),
    items: () => load(shardFiles.items, readItems),
    async find({ text, folds, notBefore, notAfter }) {
      let found = await findText(text, folds);
      for (const character of notBefore) {
        if (found.length === 0) return found;
        found = subtract(found, await findText(character + text.charAt(0), folds), -1);
      }
      for (const character of notAfter) {
        if (found.length === 0) return found;
        const last = text.length - 1;
        found = subtract(found, await findText(text.charAt(last) + character, folds), last);
      }
      return found;
    },
    // Texts are not kept: the browser keeps the files.
    text: async (report) => readJson(await read(shardFiles.text(report))) as SearchText,
  };
}

function withNumbers(table: SearchTable): ShardTable {
  const sectionOf = new Uint32Array(table.blockClass.length);
  const reportOf = new Uint32Array(table.sectionBlocks.length);
  const firstBlock = new Uint32Array(table.reports.length);
  let section = 0;
  let block = 0;
  for (const [report, { sections }] of table.reports.entries()) {
    firstBlock[report] = block;
    const end = section + sections;
    for (; section < end; section += 1) {
      reportOf[section] = report;
      const last = block + entryAt(table.sectionBlocks, section);
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
