/** Letters and digits of any script; everything else parts two runs. */
const run = /[\p{L}\p{N}]+/gu;

/** The runs of letters and digits of a text, in lower case. */
export function runsOf(text: string): string[] {
  return text.toLowerCase().match(run) ?? [];
}

/**
 * The words under which a run is indexed: each pair of neighbouring characters, then the last alone,
 * so that neither side has to segment Chinese. Any string of two or more characters is a phrase of
 * pairs: `新中轴片` → `新中 中轴 轴片 片`.
 */
function toBigrams(text: string): string[] {
  const characters = [...text];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** What asks an index of bigrams for a run of text, in Pagefind's syntax for phrases. */
export function phraseOf(text: string): string {
  const words = toBigrams(text);
  return `"${(words.length === 1 ? words : words.slice(0, -1)).join(' ')}"`;
}

/** All words of a run: its pairs, and each character alone, which a query may be as well. */
export function indexedWords(text: string): string[] {
  return [...toBigrams(text), ...[...text].slice(0, -1)];
}
