import { foldCharacters, type CharacterFolds } from '../model/fold.ts';
import { searchFolded, type FoldingEffect, type WantedFoldings } from '../model/folding-effects.ts';
import { findMatches, type Match, type Searchable } from '../model/match.ts';
import { foldingsFor, type Simplify } from '../model/patterns.ts';
import { NO_POSITIONS, positionOf } from '../model/position.ts';
import type { Query } from '../model/query.ts';
import { sentenceEnds } from '../model/report-blocks.ts';
import type { Pattern } from '../model/shard.ts';

/** What a query finds in the texts of one report. */
interface TextMatches {
  /** `block` is the index of the text; by text, then offset. */
  matches: Match[];
  /** Ways of writing that add something to what is found, or would. */
  foldings: FoldingEffect[];
}

/** Looks a query up in one text after the other, without an index; `wanted` is `auto` where absent. */
export type FindInTexts = (
  query: Query,
  simplify: Simplify,
  wanted?: WantedFoldings,
) => Promise<TextMatches>;

/**
 * The search of the site over texts at hand: the same words, exclusions and ways of writing, so the
 * same places. All words must stand in the same text.
 *
 * @param texts headings and paragraphs in their order
 */
export function searchTexts(texts: readonly string[]): FindInTexts {
  const source = openTexts(texts);
  return async (query, simplify, wanted = 'auto') => {
    const { result, effects } = await searchFolded(
      {
        possible: foldingsFor(query.words.flat(), simplify),
        run: (active) => {
          const reading = { scope: 'paragraph' as const, foldings: active, simplify };
          return findMatches(source, query, reading);
        },
        isFound: ({ length }) => length > 0,
        placesOf: ({ length }) => length,
      },
      wanted,
    );
    return { matches: result, foldings: effects };
  };
}

/** Texts as one section of one report. */
function openTexts(texts: readonly string[]): Searchable {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const folded = new Map<string, readonly string[]>();
  const textsWith = (folds: CharacterFolds) => {
    if (!folds.width && !folds.case) return texts;
    const key = JSON.stringify(folds);
    const known = folded.get(key) ?? texts.map((text) => foldCharacters(text, folds));
    folded.set(key, known);
    return known;
  };
  return {
    find: (pattern) =>
      Promise.resolve(
        pattern.text === '' || pattern.text.length > longest
          ? NO_POSITIONS
          : Float64Array.from(positionsIn(textsWith(pattern.folds), pattern)),
      ),
    table: () =>
      Promise.resolve({
        sectionOf: new Uint32Array(texts.length),
        reportOf: new Uint32Array(1),
      }),
    sentences: () => Promise.resolve(texts.map(sentenceEnds)),
    items: () => Promise.resolve(texts.map(({ length }) => [{ end: length, item: 0 }])),
  };
}

/** Every position of a pattern, also where it overlaps itself, as the index has them. */
function positionsIn(
  texts: readonly string[],
  { text: written, folds, notBefore, notAfter }: Pattern,
): number[] {
  const text = foldCharacters(written, folds);
  const stands = (character: string, barred: string) =>
    character !== '' && barred.includes(character);
  return texts.flatMap((block, number) => {
    const found: number[] = [];
    for (let at = block.indexOf(text); at !== -1; at = block.indexOf(text, at + 1)) {
      if (stands(block.charAt(at - 1), notBefore)) continue;
      if (stands(block.charAt(at + text.length), notAfter)) continue;
      found.push(positionOf(number, at));
    }
    return found;
  });
}
