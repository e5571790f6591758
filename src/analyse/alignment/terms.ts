/** Han characters in a row, or a foreign word: what terms are taken from. */
const run = /\p{Script=Han}+|[A-Za-z+]{2,}/gu;

/**
 * The terms of a text: each pair of neighbouring Han characters, and each foreign word in capitals.
 * Digits and punctuation part terms.
 *
 * @returns how often each term stands in the text, in the order of first occurrence
 */
export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(run)) {
    for (const term of termsOf(found)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function termsOf(found: string): string[] {
  if (/^[A-Za-z+]/u.test(found)) return [found.toUpperCase()];
  const characters = [...found];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
