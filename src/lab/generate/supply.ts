import type { Material } from './material.ts';
import type { Random } from './random.ts';
import type { Template } from './template.ts';

/** A heading and sentences that belong under it. */
export interface Theme {
  title: Template;
  sentence(): Template;
}

/** What one report draws from the {@link Material} of a role. */
export interface Supply {
  title(): Template;
  opening(): Template;
  theme(): Theme;
}

/** Share of sentences that come from the chapter whose title stands above them. */
const FROM_OWN_CHAPTER = 0.6;

/** Draws without putting back; starts again when all are drawn. `items` is not empty. */
function createDeck<T>(items: readonly T[], random: Random): () => T {
  let rest: T[] = [];
  return () => {
    if (rest.length === 0) rest = random.shuffle(items);
    return rest.pop() ?? random.pick(items);
  };
}

/** Titles and sentences in an order of chance; none comes twice while there are others. */
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
      const own = random.shuffle(sentences);
      return {
        title: heading ?? title(),
        sentence() {
          const candidate = random.chance(FROM_OWN_CHAPTER) ? own.pop() : undefined;
          const sentence = candidate && !used.has(candidate) ? candidate : anySentence();
          used.add(sentence);
          return sentence;
        },
      };
    },
  };
}
