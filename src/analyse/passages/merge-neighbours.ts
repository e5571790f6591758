import type { NearPassage } from '../../schema/passage.ts';
import type { FoundPassage } from './distinct-passages.ts';
import { paragraphAt, type PassageText } from './passage-text.ts';
import { indexIn, nearestOthers, placeAt, type PassageContext } from './passage-places.ts';

/** Most characters between two passages, on either side, that are taken for a change of wording. */
const GAP = 10;
/** Passages may overlap by so many: a repeated character counts for both. */
const OVERLAP = 2;
/** Least share of the longer side that agrees. */
const ALIKE = 0.8;

/** Passages of a report that follow each other in another report too. */
interface Chain {
  passages: FoundPassage[];
  /** Where the first and the end of the last stand in the other report. */
  from: number;
  end: number;
}

/**
 * Near-identical text of a report: chains of shared passages that one other report holds in the same
 * order within one paragraph, with at most {@link GAP} characters between them on either side.
 *
 * @param found the passages of the report, in the order of the text
 */
export function mergeNeighbours(
  found: readonly FoundPassage[],
  report: number,
  context: PassageContext,
): NearPassage[] {
  const near: NearPassage[] = [];
  let at = 0;
  while (at < found.length) {
    const chain = longestChain(found, at, report, context);
    const merged = chain && publish(chain, context);
    if (merged) near.push(merged);
    at += merged ? chain.passages.length : 1;
  }
  return near;
}

function longestChain(
  found: readonly FoundPassage[],
  at: number,
  report: number,
  context: PassageContext,
): Chain | undefined {
  const first = found[at];
  const next = found[at + 1];
  if (!first || !next || !isGap(next.from - first.from - first.length)) return undefined;
  let best: Chain | undefined;
  for (const { index } of nearestOthers(first.occurrences.reports, report, context)) {
    const chain = follow(found, at, index, context);
    if (chain && chain.passages.length > (best?.passages.length ?? 1)) best = chain;
  }
  return best;
}

/** The chain of a passage with one of the reports that hold it. */
function follow(
  found: readonly FoundPassage[],
  at: number,
  occurrence: number,
  { text }: PassageContext,
): Chain | undefined {
  const first = found[at];
  const from = first?.occurrences.at[occurrence];
  const other = first?.occurrences.reports[occurrence];
  if (!first || from === undefined || other === undefined) return undefined;
  const chain: Chain = { passages: [first], from, end: from + first.length };
  let last = first;
  for (let index = at + 1; index < found.length; index += 1) {
    const next = found[index];
    if (!next) break;
    const there = next.occurrences.at[indexIn(next.occurrences.reports, other)];
    const follows =
      there !== undefined &&
      isGap(next.from - last.from - last.length) &&
      isGap(there - chain.end) &&
      inOneParagraph(text, first.from, next.from) &&
      inOneParagraph(text, from, there);
    if (!follows) break;
    chain.passages.push(next);
    last = next;
    chain.end = there + next.length;
  }
  return chain;
}

function inOneParagraph(text: PassageText, unit: number, later: number): boolean {
  return paragraphAt(text, unit) === paragraphAt(text, later);
}

function isGap(characters: number): boolean {
  return characters >= -OVERLAP && characters <= GAP;
}

function publish({ passages, from, end }: Chain, context: PassageContext): NearPassage | undefined {
  const [first] = passages;
  const last = passages.at(-1);
  if (!first || !last) return undefined;
  const length = last.from + last.length - first.from;
  const longer = Math.max(length, end - from);
  const agreed = passages.reduce((sum, passage) => sum + passage.length, 0);
  const alike = Math.min(0.99, Math.round((agreed / longer) * 100) / 100);
  if (alike < ALIKE) return undefined;
  const here = placeAt(context, first.from, length);
  const place = placeAt(context, from, end - from);
  return { paragraph: here.paragraph, start: here.start, end: here.end, place, alike };
}
