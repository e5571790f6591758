import { codeAtLevel, codeDigits, placeLevels } from '../../../schema/place-level.ts';
import type { Place } from '../../../schema/place.ts';

const CODE_LENGTH = 12;
const prefixLengths = [...placeLevels.map((level) => codeDigits[level]), CODE_LENGTH];
const COUNTRY = '全国';

/** Units of a place with their codes, widest first, the place itself last. */
export function placeUnits(place: Place): { code: string; name: string }[] {
  const units = placeLevels.flatMap((level) => {
    const name = place[level];
    return name === null ? [] : [{ code: codeAtLevel(place.code, level), name }];
  });
  // A report of the whole country has no level at all.
  return units.length === 0 ? [{ code: place.code, name: COUNTRY }] : units;
}

/** Digits that the codes of a unit and of all units below it begin with. */
export function placePrefix(code: string): string {
  const length = prefixLengths.find((digits) => /^0*$/u.test(code.slice(digits)));
  return code.slice(0, length);
}

/** True where some code from `first` to `last` may lie in the unit `code`. */
export function mayHoldPlace(first: string, last: string, code: string): boolean {
  const prefix = placePrefix(code);
  return first.slice(0, prefix.length) <= prefix && prefix <= last.slice(0, prefix.length);
}
