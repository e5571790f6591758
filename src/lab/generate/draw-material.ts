import type { Material } from './harvest-library.ts';
import type { Random } from './random.ts';
import type { Template } from './template.ts';

/** A heading, and sentences that belong under it. */
export interface Theme {
  title: Template;
  sentence(): Template;
}

/** Draws titles and sentences for one report from the {@link Material} of a status. */
export interface Supply {
  title(): Template;
  opening(): Template;
  theme(): Theme;
}

/** Share of sentences that come from the chapter of their title; the others come from any chapter. */
const FROM_OWN_CHAPTER = 0.6;

/** Draws without replacement, and starts again when all are drawn. `items` is not empty. */
function createDeck<T>(items: readonly T[], random: Random): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffle(items);
    return left.pop() ?? random.pick(items);
  };
}

/** Titles and sentences in random order; none comes twice while there are others. */
export function createSupply(material: Material, random: Random): Supply {
  const title = createDeck(material.titles, random);
  const chapter = createDeck(material.chapters, random);
  const anySentence = createDeck(
    material.chapters.flatMap(({ sentences }) => sentences),
    random,
  );
  const used = new Set<Template>();

  return {
    title,
    opening: () => random.pick(material.openings),
    theme() {
      const { title: heading, sentences } = chapter();
      const ofChapter = random.shuffle(sentences);
      return {
        title: heading ?? title(),
        sentence() {
          const candidate = random.chance(FROM_OWN_CHAPTER) ? ofChapter.pop() : undefined;
          const sentence = candidate && !used.has(candidate) ? candidate : anySentence();
          used.add(sentence);
          return sentence;
        },
      };
    },
  };
}
