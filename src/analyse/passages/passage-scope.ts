import type { PassageScope } from '../../schema/passage.ts';
import type { Place } from '../../schema/place.ts';

/** Scopes from near to far; a smaller index is nearer. */
export const scopes = ['place', 'district', 'city', 'elsewhere'] as const satisfies PassageScope[];

const DISTRICT_DIGITS = 6;
const CITY_DIGITS = 4;

/** Index in {@link scopes} of how near two places are to each other. */
export function scopeBetween(a: Place | null, b: Place | null): number {
  if (a === null || b === null) return scopes.indexOf('elsewhere');
  if (a.code === b.code) return scopes.indexOf('place');
  const sharePrefix = (digits: number) => a.code.slice(0, digits) === b.code.slice(0, digits);
  if (a.district !== null && b.district !== null && sharePrefix(DISTRICT_DIGITS)) {
    return scopes.indexOf('district');
  }
  if (a.city !== null && b.city !== null && sharePrefix(CITY_DIGITS)) return scopes.indexOf('city');
  return scopes.indexOf('elsewhere');
}
