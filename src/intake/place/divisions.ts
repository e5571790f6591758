import type { Place } from '../../schema/place.ts';
import { codeDigits, placeLevels, type PlaceLevel, wholeCode } from '../../schema/place-level.ts';

/** A unit of administrative division that a report can be of. */
export interface Unit {
  name: string;
  level: PlaceLevel | 'nation';
  place: Place;
}

/** All units by name and by code. */
export interface DivisionIndex {
  /** Units of a name or of a short form of it (沙湾街 for 沙湾街道), by code. */
  named(name: string): readonly Unit[];
  /** @param code 12 digits, or fewer that are then padded with zeros */
  withCode(code: string): Unit | undefined;
  /** Names of the townships and sub-districts of the district (or undivided city) of a place. */
  neighbours(place: Place): readonly string[];
  /** All townships and sub-districts, by code. */
  townships(): readonly Place[];
  /** Length of the longest name, in characters. */
  longestName: number;
}

/** The whole country, which a report of the State Council is of. It is not in the list. */
export const NATION: Unit = {
  name: '全国',
  level: 'nation',
  place: {
    code: '000000000000',
    province: null,
    city: null,
    district: null,
    subdistrict: null,
  },
};

/** Names in the list that only fill a level: the units below belong to the province directly. */
const fillerCity = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/u;

/**
 * @param table a line for each unit: 2, 4, 6 or 9 digits of its 统计用区划代码, a space, its name;
 *   each after the units that it lies in
 * @throws Error naming the unit whose parent is not in the table
 */
export function buildDivisionIndex(table: string): DivisionIndex {
  const byCode = new Map<string, Unit>([[NATION.place.code, NATION]]);
  const byName = new Map<string, Unit[]>();
  const townships = new Map<string, Place[]>();
  let longestName = 0;

  for (const line of table.trimEnd().split('\n')) {
    const [code = '', name = ''] = line.split(' ');
    const level = placeLevels.find((key) => codeDigits[key] === code.length);
    if (level === undefined) throw new Error(`division ${line} has no code of 2, 4, 6 or 9 digits`);
    const parent = parentOf(code, byCode);
    if (!parent) throw new Error(`division ${code} has no parent in the list`);
    if (level === 'city' && fillerCity.test(name)) continue;
    // The list gives a city without districts as its own only district.
    if (level === 'district' && parent.city === name) continue;
    const place: Place = { ...parent, code: wholeCode(code), [level]: name };
    const unit: Unit = { name, level, place };
    byCode.set(place.code, unit);
    if (level === 'subdistrict') collect(townships, districtOf(code), place);
    for (const form of nameForms(name)) {
      collect(byName, form, unit);
      longestName = Math.max(longestName, form.length);
    }
  }

  return {
    named: (name) => byName.get(name) ?? [],
    withCode: (code) => byCode.get(wholeCode(code)),
    neighbours: ({ code, subdistrict }) =>
      (townships.get(districtOf(code)) ?? []).flatMap((place) =>
        place.subdistrict === null || place.subdistrict === subdistrict ? [] : place.subdistrict,
      ),
    townships: () => [...townships.values()].flat(),
    longestName,
  };
}

const districtOf = (code: string) => code.slice(0, codeDigits.district);

/** The narrowest unit around that of a code. */
function parentOf(code: string, byCode: ReadonlyMap<string, Unit>): Place | undefined {
  if (code.length === codeDigits.province) return NATION.place;
  const above = placeLevels
    .map((level) => codeDigits[level])
    .filter((digits) => digits < code.length);
  const units = above.reverse().map((digits) => byCode.get(wholeCode(code.slice(0, digits))));
  return units.find((unit) => unit !== undefined)?.place;
}

function collect<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** A name, and the short form that sub-districts use for themselves (沙湾街 for 沙湾街道). */
function nameForms(name: string): string[] {
  return /..街道$/u.test(name) ? [name, name.slice(0, -1)] : [name];
}

/** The levels above a unit, without those that its place lacks, nearest first. */
export function levelsAbove({ level, place }: Unit): PlaceLevel[] {
  if (level === 'nation') return [];
  const above = placeLevels.slice(0, placeLevels.indexOf(level));
  return above.filter((name) => place[name] !== null).reverse();
}

/** 广东省广州市海珠区江海街道. */
export function fullName({ name, level, place }: Unit): string {
  if (level === 'nation') return name;
  return placeLevels.map((key) => place[key] ?? '').join('');
}
