import { entryAt } from '../../shared/entry-at.ts';
import type { Folding, SearchScope } from '../../../schema/search.ts';
import { patternsOf, type Simplify } from './patterns.ts';
import { blockOf, offsetOf, unite, type Positions } from './position.ts';
import type { Query } from './query.ts';
import type { Shard, ShardTable } from './shard.ts';

/** One occurrence of a word of a query. */
export interface Match {
  block: number;
  start: number;
  end: number;
  /** Number of the word among `Query.words`. */
  word: number;
}

/** What is searched: a shard of the index, or texts that are at hand. */
export interface Searchable extends Pick<Shard, 'find' | 'sentences' | 'items'> {
  table(): Promise<Pick<ShardTable, 'sectionOf' | 'reportOf'>>;
}

/** How a query is to be taken. */
export interface Reading {
  scope: SearchScope;
  foldings: readonly Folding[];
  simplify: Simplify;
}

/**
 * All occurrences of the words of a query in those units of the scope that hold all its words, by
 * block, then offset.
 */
export async function findMatches(
  shard: Searchable,
  query: Query,
  reading: Reading,
): Promise<Match[]> {
  const words = await Promise.all(
    query.words.map(async (strings, word) => ({
      word,
      occurrences: await findWord(shard, strings, reading),
    })),
  );
  const excluded = await Promise.all(
    query.excluded.map((text) => findWord(shard, [text], { ...reading, foldings: [] })),
  );
  const all = words.map(({ occurrences }) => occurrences);
  if (all.some(({ size }) => size === 0)) return [];
  const isWhole = all.length === 1 && excluded.every(({ size }) => size === 0);
  const fits = isWhole ? () => true : await unitTest(shard, all, excluded, reading.scope);
  const matches = words.flatMap(({ word, occurrences }) =>
    [...occurrences]
      .filter(([position]) => fits(position))
      .map(([position, length]) => {
        const start = offsetOf(position);
        return { block: blockOf(position), start, end: start + length, word };
      }),
  );
  return matches.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
}

/** Every position of any of the strings, with the longest length found there; in order. */
async function findWord(
  shard: Searchable,
  strings: readonly string[],
  { foldings, simplify }: Reading,
): Promise<Map<number, number>> {
  const patterns = strings.flatMap((text) => patternsOf(text, foldings, simplify));
  const lists = await Promise.all(patterns.map((pattern) => shard.find(pattern)));
  const lengths = new Map<number, number>();
  const [only] = lists;
  const positions: Positions = lists.length === 1 && only ? only : unite(lists);
  for (const position of positions) lengths.set(position, 0);
  for (const [index, list] of lists.entries()) {
    const length = entryAt(patterns, index).text.length;
    for (const position of list) {
      lengths.set(position, Math.max(length, lengths.get(position) ?? length));
    }
  }
  return lengths;
}

/** Whether the unit of a position holds all words and nothing that is excluded. */
async function unitTest(
  shard: Searchable,
  words: readonly Map<number, number>[],
  excluded: readonly Map<number, number>[],
  scope: SearchScope,
): Promise<(position: number) => boolean> {
  const unitOf = await unitsOf(shard, scope);
  const unitsWith = (occurrences: Map<number, number>) =>
    new Set([...occurrences.keys()].map(unitOf));
  const [first = new Set<number>(), ...others] = words.map(unitsWith);
  const barred = excluded.map(unitsWith);
  const units = new Set(
    [...first].filter(
      (unit) => others.every((set) => set.has(unit)) && !barred.some((set) => set.has(unit)),
    ),
  );
  return (position) => units.has(unitOf(position));
}

/** More sentences than a block has. */
const SENTENCES = 2 ** 24;

/** The number of the unit that a position stands in: an occurrence belongs where it begins. */
async function unitsOf(
  shard: Searchable,
  scope: SearchScope,
): Promise<(position: number) => number> {
  const { sectionOf, reportOf } = await shard.table();
  switch (scope) {
    case 'paragraph':
      return blockOf;
    case 'section': {
      const items = await shard.items();
      return (position) => {
        const parts = entryAt(items, blockOf(position));
        return entryAt(
          parts,
          parts.findIndex(({ end }) => offsetOf(position) < end),
        ).item;
      };
    }
    case 'report':
      return (position) => entryAt(reportOf, entryAt(sectionOf, blockOf(position)));
    case 'sentence': {
      const sentences = await shard.sentences();
      return (position) => {
        const block = blockOf(position);
        const ends = entryAt(sentences, block);
        const sentence = ends.findIndex((end) => offsetOf(position) < end);
        return block * SENTENCES + sentence;
      };
    }
  }
}
