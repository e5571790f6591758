import { entryAt } from '../../shared/entry-at.ts';

/**
 * What a text says, regardless of its layout: letters and digits, with width and case folded, and the
 * signs that belong to a number. White space, punctuation and quotation marks are left out.
 */
export interface Content {
  /** One code point an entry. */
  codes: Uint32Array;
  /** Offsets in the text at which each begins and ends. */
  starts: Uint32Array;
  ends: Uint32Array;
}

const letterOrDigit = /^[\p{L}\p{N}]$/u;
const digit = /^\p{Nd}$/u;
/** Signs that belong to a number between two digits: `4.6`, `3-5`, `8:30`. */
const betweenDigits = new Set(['.', '-', '~', '—', '–', ':', '/']);
const afterDigit = new Set(['%', '‰', '℃']);

/** The letters, digits and number signs of a text, with their offsets. */
export function readContent(text: string): Content {
  const characters = [...text];
  const folded = characters.map(fold);
  const kept: { code: number; start: number; end: number }[] = [];
  let start = 0;
  for (const [index, character] of characters.entries()) {
    const end = start + character.length;
    const sign = entryAt(folded, index);
    const isAfterDigit = digit.test(folded[index - 1] ?? '');
    const isKept =
      letterOrDigit.test(sign) ||
      (isAfterDigit && afterDigit.has(sign)) ||
      (isAfterDigit && betweenDigits.has(sign) && digit.test(folded[index + 1] ?? ''));
    if (isKept) kept.push({ code: codeOf(sign), start, end });
    start = end;
  }
  return {
    codes: Uint32Array.from(kept, ({ code }) => code),
    starts: Uint32Array.from(kept, ({ start }) => start),
    ends: Uint32Array.from(kept, ({ end }) => end),
  };
}

/** Fold full width to half width and capitals to small letters, one code point to one. */
function fold(character: string): string {
  const code = codeOf(character);
  const isFullWidth = code >= 0xff01 && code <= 0xff5e;
  const plain = isFullWidth ? String.fromCodePoint(code - 0xfee0) : character;
  const small = plain.toLowerCase();
  return [...small].length === 1 ? small : plain;
}

function codeOf(character: string): number {
  const code = character.codePointAt(0);
  if (code === undefined) throw new RangeError('expected a character');
  return code;
}
