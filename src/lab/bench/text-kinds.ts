import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const TextKindSchema = z.strictObject({
  name: z.string(),
  start: z.string().default(''),
  unit: z.string(),
});

/** A thing that a text repeats. */
type TextKind = z.infer<typeof TextKindSchema>;

export const TEXT_KINDS: readonly TextKind[] = z
  .array(TextKindSchema)
  .parse(parse(readFileSync(new URL('text-kinds.yaml', import.meta.url), 'utf8')));

/** A text of one kind with so many characters. */
export function repeatedText({ start, unit }: TextKind, length: number): string {
  return (start + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
}
