/** Levels of administrative division, from the widest to the narrowest; keys of a `Place`. */
export const placeLevels = ['province', 'city', 'district', 'subdistrict'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** Digits of a 统计用区划代码 that name a unit of each level; the rest of its 12 are zeros. */
export const codeDigits: Readonly<Record<PlaceLevel, number>> = {
  province: 2,
  city: 4,
  district: 6,
  subdistrict: 9,
};
const CODE_LENGTH = 12;

/** The digits that name a unit, as a whole code. */
export const wholeCode = (digits: string): string => digits.padEnd(CODE_LENGTH, '0');

/** The code of the unit of a level that a place lies in. */
export function codeAtLevel(code: string, level: PlaceLevel): string {
  return wholeCode(code.slice(0, codeDigits[level]));
}

/** The digits of a unit's code that the codes of all units in it share. */
export function sharedDigits(code: string): string {
  const level = placeLevels.find((one) => codeAtLevel(code, one) === code);
  return level === undefined ? code : code.slice(0, codeDigits[level]);
}
