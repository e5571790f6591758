const CLAUSE_END = /[，；：、,;:]/u;

/**
 * Cuts at the last clause that fits, or within the clause where even the first is too long.
 *
 * @param longest in characters, before the … of what is cut
 */
export function shorten(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const head = characters.slice(0, longest).join('');
  const clauses = head.split(CLAUSE_END);
  const last = clauses.length > 1 ? clauses.at(-1) : undefined;
  return `${last === undefined ? head : head.slice(0, -(last.length + 1))}…`;
}
