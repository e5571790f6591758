import type { DivisionList } from '../../schema/division.ts';
import type { Place } from '../../schema/place.ts';

/** Names in the list that only fill a level: the unit below belongs to the province directly. */
const FILLER_CITY = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/u;

const names = (units: readonly { code: string; name: string }[]) =>
  new Map(units.map(({ code, name }) => [code, name]));

/**
 * All townships and sub-districts with their chain of names. A district that is only its city
 * again (中山市, 东莞市 …) is null, and so is a city that is only a filler (北京市's 市辖区).
 *
 * @throws Error naming the unit whose parent is not in the list
 */
export function placesOf(list: DivisionList): Place[] {
  const provinces = names(list.provinces);
  const cities = names(list.cities);
  const areas = new Map(list.areas.map((area) => [area.code, area]));

  return list.streets.map((street) => {
    const area = areas.get(street.areaCode);
    const province = area && provinces.get(area.provinceCode);
    const city = area && cities.get(area.cityCode);
    if (!province || !city) throw new Error(`division ${street.code} has no parent in the list`);
    return {
      code: `${street.code}000`,
      province,
      city: FILLER_CITY.test(city) ? null : city,
      district: area.name === city ? null : area.name,
      subdistrict: street.name,
    };
  });
}
