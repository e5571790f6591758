import { entryAt } from '../../shared/entry-at.ts';
import { ALL_FOLDS, NO_FOLDS } from '../../search/model/fold.ts';
import { DIGITS } from '../../search/model/numeral-variants.ts';
import { blockOf, offsetOf, type Positions } from '../../search/model/position.ts';
import type { Shard } from '../../search/model/shard.ts';
import { quoteProbes, type Probe } from './strings-to-look-up.ts';
import type { QuoteUnit } from './quoted-text.ts';

/** A section that a quote may stand in. */
interface Candidate {
  shard: Shard;
  section: number;
  /** The larger, the more of the quote the section has. */
  score: number;
}

/** Most sections that are read: the ones with the highest scores. */
const MOST_READ = 16;
/** Sections with less than this share of the best score are not read. */
const LEAST_SHARE = 0.4;
/** Sections that are read on either side, since a quote may run across a heading. */
const BESIDE = 1;
/** Most pieces of a quote that are looked up exactly, the longest first, and how much of each. */
const MOST_PIECES = 8;
const LONGEST_PIECE = 64;

/** Read the sections that hold pieces of a quote word for word, those with most pieces first. */
export function exactUnits(
  pieces: readonly string[],
  shards: readonly Shard[],
): Promise<QuoteUnit[]> {
  const longest = pieces.toSorted((a, b) => b.length - a.length).slice(0, MOST_PIECES);
  return readBest(shards, async (shard) => {
    const found = await Promise.all(longest.map((piece) => shard.find(exactPattern(piece))));
    const scores = new Map<number, number>();
    if (found.every(({ length }) => length === 0)) return scores;
    const { sectionOf } = await shard.table();
    for (const positions of found) {
      for (const section of new Set(
        Array.from(positions, (at) => entryAt(sectionOf, blockOf(at))),
      )) {
        scores.set(section, (scores.get(section) ?? 0) + 1);
      }
    }
    return scores;
  });
}

/** A number at either end must not be part of a larger one: 3.8亿元 is not in 123.8亿元. */
function exactPattern(piece: string) {
  const text = piece.slice(0, LONGEST_PIECE);
  return {
    text,
    folds: NO_FOLDS,
    notBefore: startsWithDigit.test(text) ? `${DIGITS}．` : '',
    notAfter: text.length === piece.length && endsWithDigit.test(text) ? `${DIGITS}．%％万亿` : '',
  };
}
const startsWithDigit = /^[0-9０-９]/u;
const endsWithDigit = /[0-9０-９]$/u;

/** Read the sections that hold most of a quote's words in the order of the quote, the best first. */
export function nearUnits(quote: string, shards: readonly Shard[]): Promise<QuoteUnit[]> {
  const probes = quoteProbes(quote);
  return readBest(shards, (shard) => scoreSections(shard, quote, probes));
}

async function readBest(
  shards: readonly Shard[],
  scoresOf: (shard: Shard) => Promise<Map<number, number>>,
): Promise<QuoteUnit[]> {
  const found = await Promise.all(
    shards.map(async (shard) =>
      Array.from(await scoresOf(shard), ([section, score]) => ({ shard, section, score })),
    ),
  );
  const ranked = found.flat().sort((a, b) => b.score - a.score);
  const best = ranked
    .slice(0, MOST_READ)
    .filter(({ score }) => score >= entryAt(ranked, 0).score * LEAST_SHARE);
  return Promise.all(best.map(readUnit));
}

/** Blocks with less than this share of the probes of the fullest block are skipped. */
const LEAST_BLOCK_SHARE = 0.25;

/** For each section, how many probes of a quote it has in the order of the quote. */
async function scoreSections(
  shard: Shard,
  quote: string,
  probes: readonly Probe[],
): Promise<Map<number, number>> {
  const lists = await Promise.all(
    probes.map(({ text }) => shard.find({ text, folds: ALL_FOLDS, notBefore: '', notAfter: '' })),
  );
  if (lists.every(({ length }) => length === 0)) return new Map();
  const { blockClass, sectionOf } = await shard.table();
  const counts = countByBlock(lists, blockClass.length);
  const least = LEAST_BLOCK_SHARE * counts.reduce((most, count) => Math.max(most, count), 0);
  const hits = new Map<number, Hit[]>();
  for (const [probe, positions] of lists.entries()) {
    const { offset } = entryAt(probes, probe);
    for (const position of positions) {
      const block = blockOf(position);
      if (entryAt(counts, block) < least) continue;
      const blockHits = hits.get(block) ?? [];
      blockHits.push({ probe, shift: offsetOf(position) - offset });
      hits.set(block, blockHits);
    }
  }
  const scores = new Map<number, { together: number; all: Set<number> }>();
  for (const [block, blockHits] of hits) {
    const section = entryAt(sectionOf, block);
    const score = scores.get(section) ?? { together: 0, all: new Set() };
    for (const group of probeGroups(blockHits, quote.length, probes.length)) {
      score.together = Math.max(score.together, group.size);
      for (const probe of group) score.all.add(probe);
    }
    scores.set(section, score);
  }
  // A section with both sentences of a quote together scores more than one with both far apart.
  return new Map(
    Array.from(scores, ([section, { together, all }]) => [section, together + all.size]),
  );
}

/** For each block, how many of the lists have a position in it. */
function countByBlock(lists: readonly Positions[], blocks: number): Uint16Array {
  const counts = new Uint16Array(blocks);
  for (const positions of lists) {
    let last = -1;
    for (const position of positions) {
      const block = blockOf(position);
      if (block !== last) counts[block] = entryAt(counts, block) + 1;
      last = block;
    }
  }
  return counts;
}

interface Hit {
  probe: number;
  /** Its offset in the block minus its offset in the quote. */
  shift: number;
}

/** Fewest probes near each other that are no accident. */
const LEAST_TOGETHER = 3;

/** Groups of probes that are about as far from each other in a block as in the quote. */
function probeGroups(hits: readonly Hit[], length: number, probes: number): Set<number>[] {
  const width = 8 + length / 8;
  const least = Math.min(LEAST_TOGETHER, probes);
  const sorted = hits.toSorted((a, b) => a.shift - b.shift);
  let from = 0;
  return sorted.flatMap(({ shift }, to) => {
    while (shift - entryAt(sorted, from).shift > width) from += 1;
    const group = new Set(sorted.slice(from, to + 1).map(({ probe }) => probe));
    return group.size < least ? [] : [group];
  });
}

async function readUnit({ shard, section }: Candidate): Promise<QuoteUnit> {
  const { reportOf } = await shard.table();
  const number = entryAt(reportOf, section);
  const { sections, ...report } = await shard.text(number);
  const index = section - reportOf.indexOf(number);
  const blocks = sections
    .slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
    .flatMap(({ path, blocks }) => blocks.map((block) => ({ ...block, path })));
  return { ...report, blocks };
}
