import type { Report } from '../schema/report.ts';
import type { Section } from '../schema/section.ts';

/** Words kept of what an id names: enough to know it again after an edit. */
const WORDS_LENGTH = 60;

/** Ids of all sections and paragraphs in the order of the text, with the first words they name. */
export function namedIds({ outline, paragraphs }: Report): Map<string, string> {
  const named: { start: number; id: string; words: string }[] = [];
  const walk = (sections: readonly Section[]): void => {
    for (const { id, start, marker, title, children } of sections) {
      named.push({ id, start, words: `${marker ?? ''}${title}` });
      walk(children);
    }
  };
  walk(outline);
  for (const { id, start, text } of paragraphs) named.push({ id, start, words: text });
  return new Map(
    named
      .sort((a, b) => a.start - b.start)
      .map(({ id, words }) => [id, words.replace(/\s+/gu, '').slice(0, WORDS_LENGTH)]),
  );
}
