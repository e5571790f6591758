import type { CatalogEntry } from '../../schema/catalog.ts';
import type { SectionStatus } from '../../schema/status.ts';
import { createTemplater, type Template } from './template.ts';

/** A chapter of a real report. */
interface Chapter {
  /** Null where the heading only names a part (一、2023年工作总结), not what it is about. */
  title: Template | null;
  sentences: Template[];
}

/** The titles and sentences of real reports for one status. */
export interface Material {
  chapters: Chapter[];
  /** Titles of sections and run-in items that text follows. */
  titles: Template[];
  /** Paragraphs that open a report or its plan. */
  openings: Template[];
}
export type Library = Record<SectionStatus, Material>;

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const CHAPTER_MARKER = new RegExp(`^${NUMERAL}、`, 'u');
const SECTION_MARKER = new RegExp(`^(?:[(（]${NUMERAL}[)）]|\\d{1,2}[.．、](?!\\d))`, 'u');
const ITEM_MARKER = new RegExp(`^${NUMERAL}是`, 'u');
/** Numbering, or the end of a numbered list (此外,…), which would change the outline of another report. */
const ANY_MARKER = new RegExp(
  `${NUMERAL}是|[(（]${NUMERAL}[)）]|第${NUMERAL}[,，]|[①-⑳]|^(?:此外|另外|同时)[,，]`,
  'u',
);
const PART_HEADING = /^\d{4}年/u;
/** Paragraphs about problems, which would contradict the results or plans around them. */
const ADMITS_PROBLEMS =
  /清醒地?(?:认识|看)到|(?:困难|问题|不足)和挑战|(?:困难|短板)和(?:问题|不足)/u;
const LOOKS_AHEAD = /下一步|明年|来年|新的一年/u;
const SENTENCE_END = /[。;；]/u;
const SHORTEST_SENTENCE = 8;
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 40;

const PAIRS = ['“”', '‘’', '《》', '()', '（）', '「」'];
const isBalanced = (text: string) =>
  PAIRS.every(([open = '', close = '']) => text.split(open).length === text.split(close).length);

/** Text after the marker, up to the first stop. */
const titleOf = (text: string, marker: RegExp) => text.replace(marker, '').split(/[。;；:：]/u)[0];

const isTitle = (text: string) =>
  text.length >= SHORTEST_TITLE &&
  text.length <= LONGEST_TITLE &&
  !/^\d/u.test(text) &&
  !ANY_MARKER.test(text) &&
  isBalanced(text);

function isUsable(sentence: string, status: SectionStatus, planYear: number | null): boolean {
  if (sentence.length < SHORTEST_SENTENCE || /[:：]$/u.test(sentence)) return false;
  if (ANY_MARKER.test(sentence) || !isBalanced(sentence)) return false;
  if (status === 'plan') return true;
  // Words about the coming year would turn the text into a plan.
  return !LOOKS_AHEAD.test(sentence) && !sentence.includes(`${planYear ?? '下'}年`);
}

const emptyMaterial = (): Material => ({ chapters: [], titles: [], openings: [] });

/** Add the titles and sentences of one real report to `library`. */
function harvestReport(library: Library, text: string, entry: CatalogEntry): void {
  const template = createTemplater(entry);
  let status: SectionStatus = entry.reviewYear === null ? 'plan' : 'review';
  let chapter: Chapter | undefined;

  for (const rawLine of text.split(/\r?\n/u)) {
    const line = rawLine.trim();
    if (ADMITS_PROBLEMS.test(line)) continue;
    const bare = line.replace(CHAPTER_MARKER, '');
    const startsPlan = entry.planYear !== null && bare.startsWith(`${entry.planYear}年`);
    if (startsPlan && status === 'review') {
      status = 'plan';
      chapter = undefined;
    }
    const material = library[status];

    if (bare !== line && !bare.includes('。')) {
      const named = !PART_HEADING.test(bare) && isBalanced(bare);
      chapter = { title: named ? template(bare) : null, sentences: [] };
      material.chapters.push(chapter);
      continue;
    }
    if (chapter === undefined) {
      if (line.endsWith('。') && !ANY_MARKER.test(line)) material.openings.push(template(line));
      continue;
    }
    const pieces = line.split(new RegExp(`(?<=[。;；:：])(?=${NUMERAL}是)`, 'u'));
    for (const piece of pieces) {
      const marker = [SECTION_MARKER, ITEM_MARKER].find((pattern) => pattern.test(piece));
      const title = marker && titleOf(piece, marker);
      if (title && isTitle(title)) {
        material.titles.push(template(title));
      }
      const sentences = piece.split(SENTENCE_END).slice(marker ? 1 : 0);
      chapter.sentences.push(
        ...sentences
          .map((sentence) => sentence.trim())
          .filter((sentence) => isUsable(sentence, status, entry.planYear))
          .map(template),
      );
    }
  }
}

/**
 * Take real reports apart into titles and sentences by status.
 *
 * @throws Error naming the status for which the reports have nothing
 */
export function harvest(reports: Iterable<{ text: string; entry: CatalogEntry }>): Library {
  const library: Library = { review: emptyMaterial(), plan: emptyMaterial() };
  for (const { text, entry } of reports) harvestReport(library, text, entry);
  for (const [status, material] of Object.entries(library)) {
    const hasText = material.chapters.some((chapter) => chapter.sentences.length > 0);
    if (!hasText || material.titles.length === 0 || material.openings.length === 0) {
      throw new Error(
        `the corpus has no ${status} with an opening and numbered sections to recombine`,
      );
    }
  }
  return library;
}
