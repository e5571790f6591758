import type { DivisionList } from '../../schema/division.ts';
import type { Place } from '../../schema/place.ts';
import { codeAtLevel, placeLevels, type PlaceLevel } from '../../schema/place-level.ts';

/** A unit of administrative division that a report can be of. */
export interface Unit {
  name: string;
  level: PlaceLevel | 'nation';
  place: Place;
}

/** All units by name and by code. Built once; a look-up does not depend on their number. */
export interface DivisionIndex {
  /** Units of a name or of a short form of it (沙湾街 for 沙湾街道), by code. */
  named(name: string): readonly Unit[];
  /** @param code 12 digits, or fewer that are then padded with zeros */
  withCode(code: string): Unit | undefined;
  /** Names of the townships and sub-districts of the district (or undivided city) of a place. */
  neighbours(place: Place): readonly string[];
  /** Length of the longest name, in characters. */
  longestName: number;
}

/** The whole country: a report of the State Council has no unit of the list. */
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

/** Names in the list that only fill a level: the unit below belongs to the province directly. */
const fillerCity = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/u;
const CODE_LENGTH = 12;

/** @throws Error naming the unit whose parent is not in the list */
export function buildDivisionIndex(list: DivisionList): DivisionIndex {
  const byCode = new Map<string, Unit>([[NATION.place.code, NATION]]);
  const byName = new Map<string, Unit[]>();
  const streetNames = new Map<string, string[]>();
  let longestName = 0;

  const parentOf = (code: string, level: PlaceLevel): Place => {
    const parent = byCode.get(codeAtLevel(code, level));
    if (!parent) throw new Error(`division ${code} has no parent in the list`);
    return parent.place;
  };
  const add = (level: PlaceLevel, code: string, name: string, above: Partial<Place>): void => {
    const blank = { province: null, city: null, district: null, subdistrict: null };
    const place: Place = { ...blank, ...above, code: code.padEnd(CODE_LENGTH, '0') };
    place[level] = name;
    const unit: Unit = { name, level, place };
    byCode.set(place.code, unit);
    for (const form of nameForms(name)) {
      const units = byName.get(form);
      if (units) units.push(unit);
      else byName.set(form, [unit]);
      longestName = Math.max(longestName, form.length);
    }
  };

  for (const { code, name } of list.provinces) add('province', code, name, {});
  const fillers = new Set<string>();
  for (const { code, name } of list.cities) {
    if (fillerCity.test(name)) fillers.add(code);
    else add('city', code, name, parentOf(code, 'province'));
  }
  for (const { code, name, cityCode } of list.areas) {
    const above = parentOf(code, fillers.has(cityCode) ? 'province' : 'city');
    // A city without districts stands in the list as its own only district.
    if (above.city !== name) add('district', code, name, above);
  }
  for (const { code, name, areaCode } of list.streets) {
    const isDivided = byCode.has(codeAtLevel(areaCode, 'district'));
    add('subdistrict', code, name, parentOf(code, isDivided ? 'district' : 'city'));
    const names = streetNames.get(areaCode);
    if (names) names.push(name);
    else streetNames.set(areaCode, [name]);
  }

  return {
    named: (name) => byName.get(name) ?? [],
    withCode: (code) => byCode.get(code.padEnd(CODE_LENGTH, '0')),
    neighbours: ({ code, subdistrict }) =>
      (streetNames.get(code.slice(0, 6)) ?? []).filter((name) => name !== subdistrict),
    longestName,
  };
}

/** A name, and the short form under which sub-districts speak of themselves. */
function nameForms(name: string): string[] {
  return /..街道$/u.test(name) ? [name, name.slice(0, -1)] : [name];
}

/** Levels above a unit that its chain has, from the nearest. */
export function levelsAbove({ level, place }: Unit): PlaceLevel[] {
  if (level === 'nation') return [];
  const above = placeLevels.slice(0, placeLevels.indexOf(level));
  return above.filter((name) => place[name] !== null).reverse();
}
