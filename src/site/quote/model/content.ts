/**
 * What a text says apart from how it is set: letters and digits, width and case folded, and the
 * signs that make a number what it is. White space, punctuation and quotation marks are left out.
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
/** Between two digits they part whole from fraction, or the ends of a range: `4.6`, `3-5`, `8:30`. */
const betweenDigits = new Set(['.', '-', '~', '—', '–', ':', '/']);
const afterDigit = new Set(['%', '‰', '℃']);

export function readContent(text: string): Content {
  const characters = [...text];
  const folded = characters.map(fold);
  const kept: { code: number; start: number; end: number }[] = [];
  let start = 0;
  for (const [index, character] of characters.entries()) {
    const end = start + character.length;
    const own = folded[index] ?? '';
    const isAfterDigit = digit.test(folded[index - 1] ?? '');
    const isKept =
      letterOrDigit.test(own) ||
      (isAfterDigit && afterDigit.has(own)) ||
      (isAfterDigit && betweenDigits.has(own) && digit.test(folded[index + 1] ?? ''));
    if (isKept) kept.push({ code: own.codePointAt(0) ?? 0, start, end });
    start = end;
  }
  return {
    codes: Uint32Array.from(kept, ({ code }) => code),
    starts: Uint32Array.from(kept, ({ start }) => start),
    ends: Uint32Array.from(kept, ({ end }) => end),
  };
}

/** Full width to half width, capitals to small letters; one code point for one. */
function fold(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isFullWidth = code >= 0xff01 && code <= 0xff5e;
  const plain = isFullWidth ? String.fromCodePoint(code - 0xfee0) : character;
  const small = plain.toLowerCase();
  return [...small].length === 1 ? small : plain;
}
