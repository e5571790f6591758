import { z } from 'zod';

/**
 * 地区: a unit of administrative division with its full chain of names.
 * A level that the chain does not have is null: 中山市 has no district, a provincial report no city.
 */
export const PlaceSchema = z.strictObject({
  /**
   * 统计用区划代码, 12 digits (GB/T 2260 in the first six; zero-padded above sub-district level);
   * twelve zeros for the whole country.
   */
  code: z.string().regex(/^\d{12}$/u, 'expected the 12 digits of a 统计用区划代码'),
  /** 省、自治区、直辖市; null only for a report of the whole country. */
  province: z.string().min(1).nullable(),
  /** 地级市、州、盟; null where the report is of a province. */
  city: z.string().min(1).nullable(),
  /** 区、县、县级市; null where the city has none (中山、东莞…) or the report is of a higher level. */
  district: z.string().min(1).nullable(),
  /** 街道、镇、乡; null where the report is of a higher level. */
  subdistrict: z.string().min(1).nullable(),
});
export type Place = z.infer<typeof PlaceSchema>;
