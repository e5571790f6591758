/** Where a finding comes from: the words, and their line in the stored text. */
export interface Evidence {
  quote: string;
  /** 1-based; null for evidence outside the text: page metadata, the file's name, an option. */
  line: number | null;
  where: 'text' | 'page' | 'file-name' | 'option' | 'catalog' | 'inference';
}

/** A value, and the evidence for it. */
export interface Finding<T> {
  value: T;
  evidence: Evidence[];
}

/** Longest quotation; a line of a report can have thousands of characters. */
const LONGEST_QUOTE = 48;

/** Words around a place of a line, cut at both ends where it is long. */
export function quoteAround(text: string, start: number, length: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST_QUOTE) return trimmed;
  const from = Math.max(0, start - Math.floor((LONGEST_QUOTE - length) / 2));
  const to = Math.min(text.length, from + LONGEST_QUOTE);
  const words = text.slice(from, to).trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
