import { searchTexts } from './find-in-texts.ts';
import type { FoldingEffect, WantedFoldings } from '../model/folding-effects.ts';
import { parseQuery } from '../model/query.ts';
import { markSpans } from './mark-text.ts';
import { simplifierFor } from '../model/simplify.ts';

/** A place of a word of the query, marked on the page. */
export interface FoundHit {
  /** The heading or paragraph. */
  block: HTMLElement;
  /** Several where it runs across elements. */
  marks: HTMLElement[];
}

export interface FoundHits {
  hits: FoundHit[];
  foldings: FoldingEffect[];
}

/** Headings and paragraphs of the page with the search over their texts, which do not change. */
let page: { blocks: HTMLElement[]; find: ReturnType<typeof searchTexts> } | undefined;

/**
 * Finds a query in the report of the page, in the language of the site's search.
 *
 * @param wanted ways of writing that may act
 * @returns a function that marks every hit, to be called once nothing else is marked
 */
export async function findHits(text: string, wanted: WantedFoldings): Promise<() => FoundHits> {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-block]')];
  page ??= { blocks, find: searchTexts(blocks.map(({ textContent }) => textContent)) };
  const { find, blocks: searched } = page;
  const query = parseQuery(text);
  const simplify = await simplifierFor(query.words.flat());
  const { matches, foldings } = await find(query, simplify, wanted);
  return () => ({
    foldings,
    hits: [...Map.groupBy(matches, ({ block }) => block)].flatMap(([number, found]) => {
      const block = searched[number];
      if (!block) return [];
      return markSpans(block, found).map((marks) => ({ block, marks }));
    }),
  });
}
