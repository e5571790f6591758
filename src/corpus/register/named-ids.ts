import { flattenSections } from '../../schema/section-tree.ts';
import type { Report } from '../../schema/report.ts';

/** Characters kept of the text that an id names: enough to recognise it after an edit. */
const WORDS_LENGTH = 60;

/** Ids of all sections and paragraphs in the order of the text, with the first words they name. */
export function namedIds({ outline, paragraphs }: Report): Map<string, string> {
  const sections = flattenSections(outline).map(({ id, start, marker, title }) => ({
    id,
    start,
    words: `${marker ?? ''}${title}`,
  }));
  const texts = paragraphs.map(({ id, start, text }) => ({ id, start, words: text }));
  return new Map(
    [...sections, ...texts]
      .sort((a, b) => a.start - b.start)
      .map(({ id, words }) => [id, words.replace(/\s+/gu, '').slice(0, WORDS_LENGTH)]),
  );
}
