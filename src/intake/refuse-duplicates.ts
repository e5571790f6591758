import { NEAR_SIMILARITY } from './duplicates.ts';
import type { YearFindings } from './find-years.ts';
import type { KnownCorpus } from './known-corpus.ts';
import { fullName, type Unit } from './place/divisions.ts';
import { problem } from './refusals.ts';

/** @throws IntakeError if the corpus has the file or (almost) the text already */
export function refuseCopy(sha256: string, text: string, { duplicates }: KnownCorpus): void {
  const duplicate = duplicates.find(sha256, text);
  if (!duplicate) return;
  const { id, kind, similarity } = duplicate;
  if (kind === 'bytes') throw problem('intake-duplicate-bytes', id);
  if (kind === 'text') throw problem('intake-duplicate-text', id);
  const percent = Math.floor(Math.max(similarity, NEAR_SIMILARITY) * 100);
  throw problem('intake-duplicate-near', id, `${percent}%`);
}

/** @throws IntakeError if the corpus has a report of the same place that reviews or plans the same year */
export function refuseSameYear(unit: Unit, years: YearFindings, { entries }: KnownCorpus): void {
  for (const entry of entries) {
    if (entry.place.code !== unit.place.code) continue;
    for (const field of ['reviewYear', 'planYear'] as const) {
      const year = years[field]?.value;
      if (year === undefined || year !== entry[field]) continue;
      throw problem('intake-duplicate-place-year', entry.id, fullName(unit), year);
    }
  }
}
