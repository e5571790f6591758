import { generateCorpus } from '../generate/generate-corpus.ts';
import type { Library } from '../generate/harvest-library.ts';
import type { Place } from '../../schema/place.ts';

const YEARS_OF_PLACES = 1_000_000;

/**
 * Lines of generated reports, until they hold so many characters; the last is cut.
 *
 * @param seed the same seed gives the same lines
 * @throws RangeError if the places do not give so much text
 */
export function reportLines(
  library: Library,
  places: readonly Place[],
  characters: number,
  seed: string,
): string[] {
  const lines: string[] = [];
  let left = characters;
  const most = Math.min(places.length, YEARS_OF_PLACES);
  for (const { text } of generateCorpus(library, places, most, seed)) {
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      lines.push(line.slice(0, left));
      left -= line.length;
      if (left <= 0) return lines;
    }
  }
  throw new RangeError(`the places give ${characters - left} characters, not ${characters}`);
}
