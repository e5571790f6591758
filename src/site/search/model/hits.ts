import { entryAt } from '../../shared/entry-at.ts';
import type { BlockKind, SearchedReport } from '../../../schema/search.ts';
import type { Match } from './match.ts';
import type { Shard } from './shard.ts';

/** A heading or paragraph with hits. */
export interface Hit {
  kind: BlockKind;
  /** Fragment on the report's page. */
  id: string;
  status: 'review' | 'plan';
  text: string;
  /** Every occurrence in `text`, also of overlapping ones, with the number of its word of the query. */
  matches: Omit<Match, 'block'>[];
}

/** The hits of one section. */
export interface SectionHits extends SearchedReport {
  /** Headings from the outermost section down to this one; empty before the first heading. */
  path: string[];
  hits: Hit[];
}

/** The hits of one report with their texts, in the order of the text. */
export async function readHits(
  shard: Shard,
  report: number,
  matches: readonly Match[],
): Promise<SectionHits[]> {
  const [table, text] = await Promise.all([shard.table(), shard.text(report)]);
  const byBlock = Map.groupBy(matches, ({ block }) => block);
  const { sections, ...source } = text;
  let number = entryAt(table.firstBlock, report);
  return sections.flatMap(({ path, blocks }) => {
    const hits = blocks.flatMap((block): Hit[] => {
      const found = byBlock.get(number);
      const own = entryAt(table.classes, entryAt(table.blockClass, number));
      number += 1;
      if (!found) return [];
      const matches = found.map(({ start, end, word }) => ({ start, end, word }));
      return [{ ...own, ...block, matches }];
    });
    return hits.length === 0 ? [] : [{ ...source, path, hits }];
  });
}
