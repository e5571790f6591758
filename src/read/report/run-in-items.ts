import { endOfSentence } from '../parse/index.ts';
import type { SourceBlock, BlockOrdinal } from './source-block.ts';

/** Forms that number items inside a paragraph. */
const runInForms = new Set([
  'han-shi',
  'di-comma',
  'circled',
  'han-parenthesis',
  'arabic-parenthesis',
]);
/** The standard numbers headings in these forms, so inside a line they count only after a stop. */
const standardForms = new Set(['han-parenthesis', 'arabic-parenthesis']);

/** Openings of a sentence that closes a list of problems: it speaks of all items and belongs to none. */
const closingSentence =
  /^(?:对(?:于)?(?:这些|上述|以上)|针对(?:这些|上述|以上)|对此|我们(?:要正视|将|一定|必须))/u;

/** A numbered item of a paragraph: its ordinal and where its text ends. */
export interface RunInItem {
  ordinal: BlockOrdinal;
  end: number;
}

/**
 * Find the numbered items of a paragraph: its head, if it begins with an ordinal, and each run-in
 * ordinal that continues a series. An ordinal out of series is running text.
 *
 * ```text
 * > | 一是抓稳增长目标。…二是抓准招商引资。…
 *     ^^               ^^
 * ```
 *
 * Clauses of one sentence after a colon are not items, unless they are the problems that a report
 * lists.
 *
 * @param next the block after this one: a series of one item counts if it continues there
 */
export function findRunInItems(
  block: SourceBlock,
  next: SourceBlock | undefined,
  listsProblems: boolean,
): RunInItem[] {
  const found = inSeries(block);
  const series = !listsProblems && isOneSentence(block, found) ? [] : found;
  const uses = new Map<string, number>();
  for (const { form } of series) uses.set(form, (uses.get(form) ?? 0) + 1);
  const counted = series.filter(
    (ordinal) =>
      ordinal === block.head ||
      (uses.get(ordinal.form) ?? 0) > 1 ||
      (next?.head?.form === ordinal.form && next.head.number === ordinal.number + 1),
  );
  const items: RunInItem[] = [];
  // Backwards: an item ends where the next one of its rank or of a rank above it begins.
  const closing: BlockOrdinal[] = [];
  for (const ordinal of counted.toReversed()) {
    while ((closing.at(-1)?.rank ?? -Infinity) > ordinal.rank) closing.pop();
    items.push({ ordinal, end: closing.at(-1)?.start ?? endOfLast(block, ordinal) });
    closing.push(ordinal);
  }
  return items.reverse();
}

/** True where all ordinals of a paragraph follow a colon and no full stop separates them. */
function isOneSentence(
  { text, start, head }: SourceBlock,
  series: readonly BlockOrdinal[],
): boolean {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || first === last || first === head) return false;
  const from = first.start - start;
  return (
    '：:'.includes(text.charAt(from - 1)) && !/[。！？]/u.test(text.slice(from, last.start - start))
  );
}

function inSeries(block: SourceBlock): BlockOrdinal[] {
  const last = new Map<string, number>();
  // Ordinals inside a quotation do not count, unless its closing mark was forgotten.
  const lastClosing = block.text.lastIndexOf('”');
  let offset = 0;
  let depth = 0;
  return block.ordinals.filter((ordinal) => {
    const isHead = ordinal === block.head;
    for (; offset < ordinal.start - block.start; offset += 1) {
      const character = block.text.charAt(offset);
      if (character === '“') depth += 1;
      else if (character === '”') depth = Math.max(0, depth - 1);
    }
    if (depth > 0 && lastClosing >= offset) return false;
    const expected = (last.get(ordinal.form) ?? 0) + 1;
    const fits = isHead || (mayRunIn(block, ordinal) && [1, expected].includes(ordinal.number));
    if (fits) last.set(ordinal.form, ordinal.number);
    return fits;
  });
}

function mayRunIn(block: SourceBlock, ordinal: BlockOrdinal): boolean {
  if (!runInForms.has(ordinal.form)) return false;
  const previous = block.text.charAt(ordinal.start - block.start - 1);
  return !standardForms.has(ordinal.form) || '。；;'.includes(previous);
}

/** Where the last item of a rank ends: with the paragraph, or before a sentence that closes the list. */
function endOfLast(block: SourceBlock, ordinal: BlockOrdinal): number {
  if (ordinal === block.head) return block.end;
  let offset = ordinal.end - block.start;
  while (offset < block.text.length) {
    offset = endOfSentence(block.text, offset);
    if (closingSentence.test(block.text.slice(offset, offset + 12))) break;
  }
  return block.start + offset;
}
