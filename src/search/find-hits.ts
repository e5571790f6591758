import type { SearchBlock, SearchFilters, SearchRecordMeta } from '../schema/search.ts';

/** A heading or paragraph that holds the query. */
export interface Hit {
  kind: SearchBlock['kind'];
  /** Fragment on the report's page. */
  id: string;
  status: SearchBlock['status'];
  text: string;
  /** Offset of every occurrence in `text`, also of overlapping ones. */
  offsets: number[];
}

/**
 * The blocks of a record that hold the query as written and fit the filters.
 *
 * @param texts texts of `record.blocks`, in their order
 */
export function findHits(
  record: SearchRecordMeta,
  texts: readonly string[],
  query: string,
  filters: SearchFilters,
): Hit[] {
  return record.blocks.flatMap(({ kind, id, status, topics }, index) => {
    const text = texts[index] ?? '';
    if (!text.includes(query) || !fits(record, { status, topics }, filters)) return [];
    return [{ kind, id, status, text, offsets: offsetsOf(text, query) }];
  });
}

function fits(
  record: SearchRecordMeta,
  block: Pick<SearchBlock, 'status' | 'topics'>,
  filters: SearchFilters,
): boolean {
  const year = block.status === 'review' ? record.reviewYear : record.planYear;
  return (
    (filters.place === undefined || record.placeCodes.includes(filters.place)) &&
    (filters.year === undefined || filters.year === year) &&
    (filters.topic === undefined || block.topics.includes(filters.topic)) &&
    (filters.status === undefined || filters.status === block.status)
  );
}

/** Every place at which `query` begins; places may overlap. */
function offsetsOf(text: string, query: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) offsets.push(at);
  return offsets;
}

/** A piece of an excerpt; `hit` pieces are the words that were looked for. */
export interface ExcerptPiece {
  text: string;
  hit: boolean;
}

/** Characters of context on either side of a hit. */
const CONTEXT = 36;

/**
 * A hit's text around its occurrences: pieces to be shown one after the other, with `…` where
 * text is left out. Joined without the ellipses they are parts of the text, in order.
 */
export function excerpt({ text, offsets }: Hit, length: number): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let shown = 0;
  let marked = 0;
  for (const [index, offset] of offsets.entries()) {
    const from = Math.max(shown, offset - CONTEXT);
    if (from > shown) pieces.push({ text: '…', hit: false });
    if (offset > from) pieces.push({ text: text.slice(from, offset), hit: false });
    const start = Math.max(offset, marked);
    pieces.push({ text: text.slice(start, offset + length), hit: true });
    marked = offset + length;
    const next = offsets[index + 1] ?? Infinity;
    const to = Math.min(text.length, marked + CONTEXT, Math.max(marked, next));
    if (to > marked) pieces.push({ text: text.slice(marked, to), hit: false });
    shown = to;
  }
  if (shown < text.length) pieces.push({ text: '…', hit: false });
  return pieces;
}
