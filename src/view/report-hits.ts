/** Where a string stands in a text: start and end offsets, in order, without overlap. */
export function occurrences(text: string, query: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (query === '') return found;
  for (
    let start = text.indexOf(query);
    start !== -1;
    start = text.indexOf(query, start + query.length)
  ) {
    found.push({ start, end: start + query.length });
  }
  return found;
}

/** Where any of the strings stand: spans in order; those that overlap are one. */
export function occurrencesOfAny(
  text: string,
  strings: readonly string[],
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const all = strings.flatMap((string) => occurrences(text, string));
  for (const span of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else found.push(span);
  }
  return found;
}
