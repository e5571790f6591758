import type { SectionStatus } from '../../schema/status.ts';
import type { Library } from './harvest-library.ts';
import type { Random } from './random.ts';
import { markers, type Part, type Shape, type Tier } from './report-shapes.ts';
import { createSupply, type Supply, type Theme } from './draw-material.ts';
import { PLAN_YEAR, REVIEW_YEAR, type Template } from './template.ts';

/** A section before it is written. */
export interface Draft {
  form: Tier['form'];
  marker: string | null;
  title: Template;
  status: SectionStatus;
  /** Its own text, before the text of `children`. */
  sentences: Template[];
  children: Draft[];
}

/** A paragraph without heading, or a section. */
export type DraftBlock = { kind: 'opening'; text: Template } | { kind: 'section'; draft: Draft };

const PART_TITLES: Record<SectionStatus, readonly string[]> = {
  review: ['年工作总结', '年工作回顾', '年工作完成情况'],
  plan: ['年工作计划', '年工作安排', '年工作思路'],
};
/** Share of sections with text before their subsections. */
const HAS_OWN_TEXT = 0.4;

/** The sections without subsections, which get most of the text, with what they are about. */
type Leaves = { draft: Draft; theme: Theme }[];

interface Context {
  supply: Supply;
  status: SectionStatus;
  random: Random;
  wide: boolean;
  leaves: Leaves;
}

/** The sections of one parent, of the first of `tiers`, numbered from `first`. */
function draftTier(
  tiers: readonly Tier[],
  context: Context,
  theme: Theme | null,
  first = 1,
): Draft[] {
  const [tier, ...deeper] = tiers;
  if (tier === undefined) return [];
  const { supply, status, random, wide, leaves } = context;
  const count = random.integer(...tier.count);
  return Array.from({ length: count }, (_, index) => {
    const subject = theme ?? supply.theme();
    const draft: Draft = {
      form: tier.form,
      marker: markers[tier.marker](first + index, wide),
      title: theme === null && tier.form === 'line' ? subject.title : supply.title(),
      status,
      sentences: [],
      children: draftTier(deeper, context, subject),
    };
    if (draft.children.length === 0) leaves.push({ draft, theme: subject });
    else if (random.chance(HAS_OWN_TEXT)) draft.sentences.push(subject.sentence());
    return draft;
  });
}

function partHeading(part: Part, chapter: number, random: Random): Draft {
  return {
    form: 'line',
    marker: part.heading === 'chapter' ? markers.chapter(chapter) : null,
    title: `${part.status === 'plan' ? PLAN_YEAR : REVIEW_YEAR}${random.pick(PART_TITLES[part.status])}`,
    status: part.status,
    sentences: [],
    children: [],
  };
}

const lengthOf = ({ marker, title, sentences, children }: Draft): number =>
  [marker ?? '', title, ...sentences].join(' ').length +
  children.reduce((sum, child) => sum + lengthOf(child), 0);

/** Add sentences to the leaves evenly until `blocks` have about `characters`. */
function pour(blocks: readonly DraftBlock[], leaves: Leaves, characters: number): void {
  const lengths = blocks.map((block) =>
    block.kind === 'opening' ? block.text.length : lengthOf(block.draft),
  );
  let missing = characters - lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, { draft, theme }] of leaves.entries()) {
    const goal = missing - missing / (leaves.length - index);
    do {
      const sentence = theme.sentence();
      draft.sentences.push(sentence);
      missing -= sentence.length + 1;
    } while (missing > goal);
  }
}

/**
 * Make up the sections of a report and their text.
 *
 * @param wide whether brackets and stops of the numbering are in full width
 * @param characters length to aim at
 */
export function draftReport(
  library: Library,
  shape: Shape,
  wide: boolean,
  characters: number,
  random: Random,
): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const leaves: Leaves = [];
  let chapter = 1;
  for (const part of shape.parts) {
    const { status } = part;
    const supply = createSupply(library[status], random);
    const context = { supply, status, random, wide, leaves };
    const opening: DraftBlock = { kind: 'opening', text: supply.opening() };

    if (part.heading === 'none') {
      const drafts = draftTier(part.tiers, context, null, chapter);
      chapter += drafts.length;
      blocks.push(opening, ...drafts.map((draft) => ({ kind: 'section' as const, draft })));
      continue;
    }
    const heading = partHeading(part, chapter, random);
    if (part.heading === 'chapter') chapter += 1;
    heading.sentences.push(opening.text);
    heading.children.push(...draftTier(part.tiers, context, null));
    blocks.push({ kind: 'section', draft: heading });
  }
  pour(blocks, leaves, characters);
  return blocks;
}
