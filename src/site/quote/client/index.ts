import { ALL_FOLDS } from '../../search/model/fold.ts';
import { blockOf } from '../../search/model/position.ts';
import type { QuoteCandidate, QuoteIndex, QuoteUnit } from '../model/quote-index.ts';
import type { Shard } from '../../search/model/shard.ts';
import { openSearchFiles } from '../../search/model/shard-files.ts';

/** Sections read on either side: a quote may run across a heading. */
const BESIDE = 1;

/** @param directory address of the folder with the manifest of the search index */
export function openQuoteIndex(directory: string): QuoteIndex {
  const files = openSearchFiles(directory);
  return {
    async lookUp(text) {
      const shards = await files.shards();
      const found = await Promise.all(
        shards.map((shard, number) => lookUpIn(shard, String(number), text)),
      );
      return found.flat();
    },
  };
}

async function lookUpIn(shard: Shard, name: string, text: string): Promise<QuoteCandidate[]> {
  const pattern = { text, folds: ALL_FOLDS, notBefore: '', notAfter: '' };
  const [table, positions] = await Promise.all([shard.table(), shard.find(pattern)]);
  const sections = new Set<number>();
  for (const position of positions) sections.add(table.sectionOf[blockOf(position)] ?? 0);
  return [...sections].map((section) => ({
    key: `${name}/${section}`,
    load: () => loadUnit(shard, section),
  }));
}

async function loadUnit(shard: Shard, section: number): Promise<QuoteUnit> {
  const { reportOf } = await shard.table();
  const number = reportOf[section] ?? 0;
  const { sections, report, title, url, place, reviewYear, planYear } = await shard.text(number);
  const own = section - reportOf.indexOf(number);
  const blocks = sections
    .slice(Math.max(0, own - BESIDE), own + BESIDE + 1)
    .flatMap(({ path, blocks }) => blocks.map(({ id, text }) => ({ id, text, path })));
  return { report, title, url, place, reviewYear, planYear, blocks };
}
