import { createHash } from 'node:crypto';

/** Hexadecimal digits of an id: 32 bits, enough for the few hundred ids of one report. */
const ID_LENGTH = 8;

/**
 * Make ids for the sections or paragraphs of one report. An id is a digest of the text that it names,
 * so it survives changes elsewhere in the report; equal texts are numbered in their order.
 *
 * @param prefix `s` for sections, `p` for paragraphs
 */
export function createIdentifier(prefix: string): (text: string) => string {
  const uses = new Map<string, number>();
  return (text) => {
    const digest = createHash('sha256').update(text.replace(/\s+/gu, '')).digest('hex');
    const id = `${prefix}-${digest.slice(0, ID_LENGTH)}`;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return use === 1 ? id : `${id}-${use}`;
  };
}
