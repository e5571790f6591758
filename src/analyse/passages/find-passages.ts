import type { ReportPassages, SharedPassage } from '../../schema/passage.ts';
import { distinctPassages, type FoundPassage } from './distinct-passages.ts';
import { chainGrams } from './gram-chains.ts';
import { mergeNeighbours } from './merge-neighbours.ts';
import { nearestScopes } from './nearest-scopes.ts';
import { joinReports, type PassageReport, type PassageText } from './passage-text.ts';
import { nearestOthers, placeAt, type PassageContext } from './passage-places.ts';
import { scopeBetween, scopes } from './passage-scope.ts';
import { sharedGrams } from './shared-grams.ts';

/** Shortest shared passage, in UTF-16 code units: below it, set phrases and names prevail. */
export const PASSAGE_LENGTH = 13;
/** Places listed a passage; the number of all is told beside them. */
const PLACES_LISTED = 5;

/**
 * What each report shares word for word with the others: see `SharedPassageSchema` and
 * `NearPassageSchema` for what a passage is. Time and memory grow with the characters of all
 * reports together (about 30 bytes each), not with pairs of reports.
 *
 * @param reports in the order of the site (by place code), so that near places are neighbours
 * @yields one for each report, in that order: they need not be held in memory together
 */
export function* findPassages(reports: readonly PassageReport[]): Generator<ReportPassages> {
  const text = joinReports(reports);
  const chains = chainGrams(text, sharedGrams(text, PASSAGE_LENGTH));
  const scopeOf = (a: number, b: number) =>
    scopeBetween(reports[a]?.place ?? null, reports[b]?.place ?? null);
  const unitScopes = nearestScopes(text, chains, PASSAGE_LENGTH, scopeOf);
  const context: PassageContext = { text, reports, scopeOf };
  const byReport: FoundPassage[][] = reports.map(() => []);
  for (const passage of distinctPassages(chains, PASSAGE_LENGTH)) {
    byReport[text.reportOf[passage.from] ?? 0]?.push(passage);
  }
  for (const [report, { id, paragraphs }] of reports.entries()) {
    const found = byReport[report] ?? [];
    yield {
      report: id,
      characters: paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0),
      ...countScopes(text, unitScopes, report),
      passages: found.map((passage) => publish(passage, report, context)),
      near: mergeNeighbours(found, report, context),
    };
  }
}

function countScopes(
  { firstParagraph, paragraphs }: PassageText,
  unitScopes: Uint8Array,
  report: number,
): Pick<ReportPassages, 'own' | 'shared'> {
  const counts = new Array<number>(scopes.length + 1).fill(0);
  for (const { from, length } of paragraphs.slice(
    firstParagraph[report],
    firstParagraph[report + 1],
  )) {
    for (const scope of unitScopes.subarray(from, from + length)) {
      counts[scope] = (counts[scope] ?? 0) + 1;
    }
  }
  const [place = 0, district = 0, city = 0, elsewhere = 0, own = 0] = counts;
  return { own, shared: { place, district, city, elsewhere } };
}

function publish(
  { from, length, occurrences }: FoundPassage,
  report: number,
  context: PassageContext,
): SharedPassage {
  const nearest = nearestOthers(occurrences.reports, report, context).slice(0, PLACES_LISTED);
  const [first] = nearest;
  const { paragraph, start, end } = placeAt(context, from, length);
  return {
    paragraph,
    start,
    end,
    scope: scopes[first?.scope ?? scopes.length - 1] ?? 'elsewhere',
    reports: occurrences.reports.length - 1,
    places: nearest.map(({ index }) => placeAt(context, occurrences.at[index] ?? 0, length)),
  };
}
