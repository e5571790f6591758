import type { Place } from '../../schema/place.ts';
import { createRandom } from './random.ts';

/** A report to generate: `year` is the year under review, or the planned one of a mere plan. */
export interface Assignment {
  place: Place;
  year: number;
}

/** Ten years of reports, as many as real sites keep. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2024;
const YEARS = LAST_YEAR - FIRST_YEAR + 1;
const DISTRICT_DIGITS = 6;

/** Most reports that `places` can give. */
export const capacityOf = (places: readonly Place[]): number => places.length * YEARS;

/** The unbroken run of years that a place has published; the other years are used last. */
function publishedYears(place: Place, seed: string): { from: number; to: number } {
  const random = createRandom(`${seed}:years:${place.code}`);
  const length = random.integer(1, YEARS);
  const from = random.integer(FIRST_YEAR, LAST_YEAR - length + 1);
  return { from, to: from + length - 1 };
}

/**
 * All pairs of place and year, each once. Districts come in random order, each with all its places, so
 * that small corpora have neighbours too.
 */
export function* assign(places: readonly Place[], seed: string): Generator<Assignment> {
  const districts = Map.groupBy(places, (place) => place.code.slice(0, DISTRICT_DIGITS));
  const ordered = createRandom(`${seed}:districts`)
    .shuffle([...districts.values()])
    .flat();

  for (const published of [true, false]) {
    for (const place of ordered) {
      const { from, to } = publishedYears(place, seed);
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        if ((year >= from && year <= to) === published) yield { place, year };
      }
    }
  }
}
