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
