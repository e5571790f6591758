import { z } from 'zod';
import { WebAddressSchema } from './web-address.ts';

/** Doubts about the text of a file that only a person can settle; `--accept` names the settled ones. */
const doubtIds = [
  'pages',
  'numbers',
  'fields',
  'formulas',
  'lost-text',
  'drawings',
  'private-characters',
] as const;
export type DoubtId = (typeof doubtIds)[number];

const YearOption = z.coerce.number().pipe(z.int().min(1949).max(2100));

/** Facts given on the command line; they override what the text says. */
export const IntakeOptionsSchema = z.strictObject({
  /** `--place`: 2 to 12 digits of a 统计用区划代码. */
  place: z
    .string()
    .regex(/^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/u, 'expected 2, 4, 6, 9 or 12 digits')
    .optional(),
  /** `--place-name`: name of the unit with that code, where the list of divisions lacks it. */
  'place-name': z.string().min(2).optional(),
  title: z.string().min(1).optional(),
  'review-year': YearOption.optional(),
  'plan-year': YearOption.optional(),
  id: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  'published-on': z.iso.date().optional(),
  url: WebAddressSchema.optional(),
  /** `--accept`: doubts that the maintainer has checked against the original. */
  accept: z.array(z.enum(doubtIds)).default([]),
  'allow-duplicate': z.boolean().default(false),
});
export type IntakeOptions = z.infer<typeof IntakeOptionsSchema>;
