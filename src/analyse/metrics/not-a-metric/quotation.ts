const closings = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['"', '"'],
]);
/** A longer quotation is speech, in which numbers mean what they say. */
const LONGEST_NAME = 32;

/**
 * For every offset inside quotation marks or a book title, the offset after the closing mark:
 * numbers there belong to a name or slogan.
 *
 *   * > | 省委“1310”具体部署
 *             ^^^^^^
 */
export function findQuotations(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  for (let offset = 0; offset < text.length; offset += 1) {
    const closing = closings.get(text.charAt(offset));
    if (closing === undefined) continue;
    const length = text.slice(offset + 1, offset + 1 + LONGEST_NAME).indexOf(closing);
    if (length === -1) continue;
    const end = offset + 1 + length + 1;
    ends.set(offset, end);
    offset = end - 1;
  }
  return ends;
}
