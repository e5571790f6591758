import type { Report } from '../../schema/report.ts';
import type { BlockKind, SearchFilters, SearchScope } from '../../schema/search.ts';
import { searchRecord, sentenceEnds } from '../../site/search/model/report-blocks.ts';

/** A heading or paragraph, with all that a search can ask of it. */
export interface TruthBlock {
  address: string;
  report: string;
  /** Its sections and run-in items: where each ends in its text, and a name of its own. */
  items: { end: number; item: string }[];
  text: string;
  kind: BlockKind;
  status: 'review' | 'plan';
  topics: string[];
  places: string[];
  year: number | null;
}

/** All blocks of the reports, to be read through from end to end. */
export function truthBlocks(reports: readonly Report[]): TruthBlock[] {
  return reports.flatMap((report) => {
    const { text, classes, places } = searchRecord(report);
    let number = 0;
    let item = 0;
    return text.sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ id, text: written }) => {
        const own = classes[number];
        number += 1;
        if (!own) return [];
        const year = own.status === 'review' ? report.reviewYear : report.planYear;
        return [
          {
            ...own,
            ...{ address: `${report.url}#${id}`, report: report.id, text: written, year },
            places: places.map(({ code }) => code),
            items: own.items.map(({ end, isNew }) => {
              item += Number(isNew);
              return { end, item: `${report.id} ${item}` };
            }),
          },
        ];
      }),
    );
  });
}

/** Addresses of the blocks that a query finds, by reading all of the text. */
export interface TruthQuery {
  /** Strings that must all stand in the same unit. */
  words: readonly string[];
  excluded?: readonly string[];
  scope?: SearchScope;
  filters?: SearchFilters;
}

/** Blocks that hold any of the words, in those units that hold all and none of the excluded. */
export function findTruth(blocks: readonly TruthBlock[], query: TruthQuery): TruthBlock[] {
  const { words, excluded = [], scope = 'paragraph', filters = {} } = query;
  const narrowed = (found: TruthBlock[]) => found.filter((block) => fits(block, filters));
  if (words.length === 1 && excluded.length === 0) {
    return narrowed(blocks.filter(({ text }) => text.includes(words[0] ?? '')));
  }
  const pieces = blocks.flatMap((block) => piecesOf(block, scope));
  const holds = (unit: readonly Piece[], word: string) => unit.some((piece) => piece.has(word));
  const units = Map.groupBy(pieces, ({ unit }) => unit);
  const found = new Set<TruthBlock>();
  for (const unit of units.values()) {
    if (!words.every((word) => holds(unit, word))) continue;
    if (excluded.some((word) => holds(unit, word))) continue;
    for (const piece of unit) if (words.some((word) => piece.has(word))) found.add(piece.block);
  }
  return narrowed(blocks.filter((block) => found.has(block)));
}

interface Piece {
  block: TruthBlock;
  unit: string;
  has(word: string): boolean;
}

/** A block as a piece of its unit; for sentences and items, one piece each. */
function piecesOf(block: TruthBlock, scope: SearchScope): Piece[] {
  const { text } = block;
  if (scope === 'sentence' || scope === 'section') {
    const parts =
      scope === 'section'
        ? block.items
        : endsOf(block).map((end, index) => ({ end, item: `${block.address} ${index}` }));
    return parts.map(({ end, item }, index) => {
      const start = parts[index - 1]?.end ?? 0;
      // A word belongs to the part that it begins in.
      const has = (word: string) => {
        const at = text.indexOf(word, start);
        return at !== -1 && at < end;
      };
      return { block, unit: item, has };
    });
  }
  const unit = { paragraph: block.address, report: block.report }[scope];
  return [{ block, unit, has: (word) => text.includes(word) }];
}

const knownEnds = new WeakMap<TruthBlock, number[]>();

function endsOf(block: TruthBlock): number[] {
  const ends = knownEnds.get(block) ?? sentenceEnds(block.text);
  knownEnds.set(block, ends);
  return ends;
}

function fits(block: TruthBlock, { place, year, topic, status, kind }: SearchFilters): boolean {
  return (
    (place === undefined || block.places.includes(place)) &&
    (year === undefined || block.year === year) &&
    (topic === undefined || block.topics.includes(topic)) &&
    (status === undefined || block.status === status) &&
    (kind === undefined || block.kind === kind)
  );
}

/** Number of blocks by value of each facet, as a reader would count them in a list. */
export function countTruth(found: readonly TruthBlock[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {
    ...{ place: {}, year: {}, topic: {}, status: {}, kind: {} },
  };
  const add = (facet: string, value: string) => {
    const values = (counts[facet] ??= {});
    values[value] = (values[value] ?? 0) + 1;
  };
  for (const { places, year, topics, status, kind } of found) {
    for (const place of places) add('place', place);
    if (year !== null) add('year', String(year));
    for (const topic of topics) add('topic', topic);
    add('status', status);
    add('kind', kind);
  }
  return counts;
}
