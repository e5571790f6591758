/** What a UTF-16 unit is part of: terms are made of Han characters, or are foreign words. */
export const NEITHER = 1;
export const HAN = 2;
export const LETTER = 3;
const kinds = new Uint8Array(0x1_0000);
const han = /\p{Script=Han}/u;
const letter = /[A-Za-z+]/u;

/** Halves of characters beyond the basic plane are neither. */
export function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known !== undefined && known > 0) return known;
  const character = String.fromCharCode(unit);
  const kind = han.test(character) ? HAN : letter.test(character) ? LETTER : NEITHER;
  kinds[unit] = kind;
  return kind;
}

/** Where the run of units of one kind ends that holds a place of a text; no further than a limit. */
export function endOfRun(text: string, at: number, limit = text.length): number {
  const kind = kindOf(text.charCodeAt(at));
  let end = at + 1;
  while (end < limit && kindOf(text.charCodeAt(end)) === kind) end += 1;
  return end;
}

/** The two units at a place of a text as one number. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The different terms of a text by their numbers, rising, and how often each stands in it. */
export interface CountedTerms {
  terms: Int32Array;
  counts: Int32Array;
}

/**
 * The terms of texts, as numbers from 0 in the order of first occurrence: each pair of neighbouring
 * Han characters, and each foreign word in capitals. Digits and punctuation part terms.
 */
export class TermNumbers {
  /** The terms by their numbers. */
  readonly terms: string[] = [];
  readonly #pairs = new Map<number, number>();
  readonly #words = new Map<string, number>();
  #found = new Int32Array(0);
  #counts = new Int32Array(0);

  /** @returns arrays that the next call writes over */
  count(text: string): CountedTerms {
    const found = this.#read(text).sort();
    let last = -1;
    for (const number of found) {
      if (last < 0 || found[last] !== number) {
        found[(last += 1)] = number;
        this.#counts[last] = 0;
      }
      this.#counts[last] = (this.#counts[last] ?? 0) + 1;
    }
    return { terms: found.subarray(0, last + 1), counts: this.#counts.subarray(0, last + 1) };
  }

  /** Numbers of the terms of a text in their order, as often as they stand in it. */
  #read(text: string): Int32Array {
    if (this.#found.length < text.length) {
      this.#found = new Int32Array(2 * text.length);
      this.#counts = new Int32Array(2 * text.length);
    }
    let size = 0;
    let at = 0;
    while (at < text.length) {
      const end = endOfRun(text, at);
      const kind = kindOf(text.charCodeAt(at));
      if (kind === LETTER && end > at + 1) this.#found[size++] = this.#word(text.slice(at, end));
      if (kind === HAN) {
        for (let next = at; next + 1 < end; next += 1) this.#found[size++] = this.#pair(text, next);
      }
      at = end;
    }
    return this.#found.subarray(0, size);
  }

  #pair(text: string, at: number): number {
    const pair = pairAt(text, at);
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    this.#pairs.set(pair, this.terms.length);
    return this.terms.push(text.slice(at, at + 2)) - 1;
  }

  #word(word: string): number {
    const capitals = word.toUpperCase();
    const known = this.#words.get(capitals);
    if (known !== undefined) return known;
    this.#words.set(capitals, this.terms.length);
    return this.terms.push(capitals) - 1;
  }
}
