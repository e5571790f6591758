import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { hanNumeral } from '../../analyse/metrics/number/write-han-numeral.ts';
import { SectionStatusSchema } from '../../schema/status.ts';

/** 结构层次序数 by name, with brackets and stops in half or full width, as reports use both. */
export const markers = {
  chapter: (number: number) => `${hanNumeral(number)}、`,
  section: (number: number, wide: boolean) =>
    wide ? `（${hanNumeral(number)}）` : `(${hanNumeral(number)})`,
  number: (number: number, wide: boolean) => (wide ? `${number}．` : `${number}.`),
  nested: (number: number, wide: boolean) => (wide ? `（${number}）` : `(${number})`),
  item: (number: number) => `${hanNumeral(number)}是`,
  ordinal: (number: number, wide: boolean) => `第${hanNumeral(number)}${wide ? '，' : ','}`,
} satisfies Record<string, (number: number, wide: boolean) => string>;

const TierSchema = z.strictObject({
  // The keys of the markers are their names.
  marker: z.enum(Object.keys(markers) as (keyof typeof markers)[]),
  form: z.enum(['line', 'lead', 'running']),
  count: z.tuple([z.int(), z.int()]),
});
const PartSchema = z.strictObject({
  status: SectionStatusSchema,
  heading: z.enum(['line', 'chapter', 'none']),
  tiers: z.array(z.string()),
});
const ShapesSchema = z.strictObject({
  tiers: z.record(z.string(), TierSchema),
  shapes: z.array(
    z.strictObject({ name: z.string(), weight: z.int(), parts: z.array(PartSchema) }),
  ),
});

/** One level of numbering below a part. */
export type Tier = z.infer<typeof TierSchema>;
/** The review or the plan: its heading and numbering. */
export type Part = Omit<z.infer<typeof PartSchema>, 'tiers'> & { tiers: readonly Tier[] };

const rows = ShapesSchema.parse(
  parse(readFileSync(new URL('report-shapes.yaml', import.meta.url), 'utf8')),
);

function tierNamed(name: string): Tier {
  const tier = rows.tiers[name];
  if (!tier) throw new Error(`expected a tier "${name}"`);
  return tier;
}

/** How whole reports are laid out. */
export const shapes = rows.shapes.map((shape) => ({
  ...shape,
  parts: shape.parts.map((part): Part => ({ ...part, tiers: part.tiers.map(tierNamed) })),
}));
export type Shape = (typeof shapes)[number];
