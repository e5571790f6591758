/** A stretch of the decoded source, or of another text. */
export interface Range {
  start: number;
  end: number;
}

/** The same stretches in order, those that overlap or touch in one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((x, y) => x.start - y.start || x.end - y.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
