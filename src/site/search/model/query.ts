/** A query as it was understood. */
export interface Query {
  /** What was typed, without white space around it. */
  text: string;
  /** Words that must all be there; of the strings of one word, any. */
  words: string[][];
  /** Strings that must not be there. */
  excluded: string[];
}

/** More words than a person types are taken as one long string: the work stays bounded. */
const MOST_STRINGS = 24;
/** A longer text was pasted, not composed: one string. */
const LONGEST_QUERY = 1_000;
const SPACE = /\s/u;
/** Quotation marks of Chinese text: part of what is looked for, but white space inside stays. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };

/**
 * Reads a query: words separated by white space are all required, `"…"` is one exact string,
 * `-词` excludes, `词A|词B` is either. “…” and 「…」 are looked for with their marks, as reports
 * write them (“1310”), and keep white space inside. What makes no sense as an operator is text; a
 * query of operators only, or of too many words, is one string as typed.
 */
export function parseQuery(input: string): Query {
  const text = input.trim();
  const whole: Query = { text, words: text === '' ? [] : [[text]], excluded: [] };
  const tokens = text.length > LONGEST_QUERY ? undefined : splitTokens(text);
  if (tokens === undefined) return whole;
  const words: string[][] = [];
  const excluded: string[] = [];
  let strings = 0;
  for (const token of tokens) {
    const isExcluded = token.length > 1 && token.startsWith('-') && !token.startsWith('--');
    const alternatives = readAlternatives(isExcluded ? token.slice(1) : token);
    strings += alternatives.length;
    if (isExcluded) excluded.push(...alternatives);
    else words.push(alternatives);
  }
  if (words.length === 0 || strings > MOST_STRINGS) return whole;
  return { text, words: unique(words), excluded: [...new Set(excluded)] };
}

/** A query that finds any of the strings: what a link to a hit carries, to mark it there. */
export function formatQuery(strings: readonly string[]): string {
  const [only] = strings;
  if (strings.length === 1 && only !== undefined && isPlain(only)) return only;
  return strings.map((text) => (HAS_NO_SIGN.test(text) ? text : `"${text}"`)).join('|');
}

/** Without anything that could be an operator beside other strings. */
const HAS_NO_SIGN = /^[\p{L}\p{N}]+$/u;

function isPlain(text: string): boolean {
  const { words, excluded } = parseQuery(text);
  return (
    excluded.length === 0 && words.length === 1 && words[0]?.length === 1 && words[0][0] === text
  );
}

/** @returns undefined where there are more than a query may have */
function splitTokens(text: string): string[] | undefined {
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    if (SPACE.test(text.charAt(at))) at += 1;
    else {
      const end = endOfToken(text, at);
      tokens.push(text.slice(at, end));
      if (tokens.length > MOST_STRINGS) return undefined;
      at = end;
    }
  }
  return tokens;
}

/** A token ends at white space that is not inside a quoted part; such a part begins a token or side. */
function endOfToken(text: string, start: number): number {
  let at = start;
  let isStart = true;
  while (at < text.length && !SPACE.test(text.charAt(at))) {
    const quoted: number = isStart ? endOfQuoted(text, at) : -1;
    isStart = (at === start && text.charAt(at) === '-') || text.charAt(at) === '|';
    at = quoted === -1 ? at + 1 : quoted;
  }
  return at;
}

/** Offset after the mark that closes the one at `at` and ends a word or side; -1 without. */
function endOfQuoted(text: string, at: number): number {
  const mark = text.charAt(at);
  const closing = mark === '"' ? '"' : PAIRS[mark];
  if (closing === undefined) return -1;
  for (let end = text.indexOf(closing, at + 1); end !== -1; end = text.indexOf(closing, end + 1)) {
    const next = text.charAt(end + 1);
    if (end > at + 1 && (next === '' || next === '|' || SPACE.test(next))) return end + 1;
  }
  return -1;
}

/** The sides of `A|B`; the token itself where a side is missing. */
function readAlternatives(token: string): string[] {
  const sides: string[] = [];
  let from = 0;
  while (from <= token.length) {
    const quoted = endOfQuoted(token, from);
    const bar = token.indexOf('|', quoted === -1 ? from : quoted);
    const end = bar === -1 ? token.length : bar;
    sides.push(withoutQuotes(token.slice(from, end)));
    from = end + 1;
  }
  const isOdd = sides.length > 1 && sides.includes('');
  return isOdd ? [token] : [...new Set(sides)];
}

function withoutQuotes(side: string): string {
  return side.length > 2 && side.startsWith('"') && side.endsWith('"') ? side.slice(1, -1) : side;
}

function unique(words: readonly string[][]): string[][] {
  return [...new Map(words.map((word) => [JSON.stringify(word), word])).values()];
}
