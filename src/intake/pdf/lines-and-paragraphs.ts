import assert from 'node:assert';

/** A piece of text on a page; all lengths in points, from the lower left corner. */
export interface PdfItem {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/** A line of a page. */
export interface PdfLine {
  text: string;
  page: number;
  /** In points: left and right end, baseline, and size of the text. */
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Greatest difference in height between pieces of one line, in text sizes. */
const SAME_LINE = 0.5;
/** Gap from which a space separates two pieces, in text sizes. */
const WORD_GAP = 0.3;

/** Join the pieces of a page into lines, from top to bottom. */
export function toLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const visible = items.filter(({ str, fontSize }) => str.trim() !== '' && fontSize > 0);
  const rows: PdfItem[][] = [];
  for (const item of visible.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - item.y < first.fontSize * SAME_LINE) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => {
    const sorted = row.toSorted((a, b) => a.x - b.x);
    const [first] = sorted;
    assert(first, 'expected a piece of text in each line');
    let text = '';
    let right = -Infinity;
    for (const { str, x, width, fontSize } of sorted) {
      if (text !== '' && x - right > fontSize * WORD_GAP && !/\s$/u.test(text)) text += ' ';
      text += str;
      right = x + width;
    }
    return {
      text: text.trim(),
      page,
      right,
      left: first.x,
      y: first.y,
      size: Math.max(...sorted.map(({ fontSize }) => fontSize)),
    };
  });
}

/** Share of the page at its top and bottom that may hold page numbers and running heads. */
const MARGIN_SHARE = 0.12;
const LEAST_REPEATS = 3;
const REPEAT_SHARE = 0.4;
const pageNumber =
  /^[\s\-—–－―·•~第]{0,6}(?:\d{1,4}|[ivxIVX]{1,6})[\s\-—–－―·•~页]{0,6}(?:[/／共]{1,2}\s{0,2}\d{1,4}\s{0,2}页?)?$/u;
const digits = /\d+/gu;

/** Separate page numbers and running heads (`dropped`) from the other lines (`kept`). */
export function dropFurniture(
  lines: readonly PdfLine[],
  heights: readonly number[],
): { kept: PdfLine[]; dropped: PdfLine[] } {
  const inMargin = ({ y, page }: PdfLine) => {
    const share = y / (heights[page] ?? 1);
    return share < MARGIN_SHARE || share > 1 - MARGIN_SHARE;
  };
  const formOf = ({ text, y }: PdfLine) => `${Math.round(y / 4)} ${text.replace(digits, '#')}`;
  const pages = new Map<string, Set<number>>();
  for (const line of lines.filter(inMargin)) {
    const seen = pages.get(formOf(line));
    if (seen) seen.add(line.page);
    else pages.set(formOf(line), new Set([line.page]));
  }
  const least = Math.max(LEAST_REPEATS, heights.length * REPEAT_SHARE);
  const isFurniture = (line: PdfLine) =>
    inMargin(line) && (pageNumber.test(line.text) || (pages.get(formOf(line))?.size ?? 0) >= least);
  return {
    kept: lines.filter((line) => !isFurniture(line)),
    dropped: lines.filter(isFurniture),
  };
}

/** In text sizes: least indent, least shortfall of a line that ends early, tolerance of centring. */
const INDENT = 1.2;
const EARLY_END = 1.6;
const CENTRE = 1;
/** Distance from the line before that separates paragraphs, in distances of lines. */
const PARAGRAPH_GAP = 1.45;
const wordEnd = /[A-Za-z0-9,.;:%)]$/u;
const wordStart = /^[A-Za-z(]/u;

/**
 * Join lines into paragraphs. A line begins one if it is indented, if the line before ended early, if
 * there is a gap above it, or if the text size changes.
 */
export function joinParagraphs(lines: readonly PdfLine[]): string[] {
  const size = commonest(lines.map((line) => line.size)) ?? 1;
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.5);
  const left = commonest(body.map((line) => line.left)) ?? 0;
  const right = Math.max(...body.map((line) => line.right), 0);
  const pitch = commonest(pitchesOf(body)) ?? size * 1.5;
  const isCentred = (line: PdfLine) =>
    line.left - left > INDENT * line.size &&
    Math.abs(line.left - left - (right - line.right)) < CENTRE * line.size;

  const paragraphs: string[] = [];
  let previous: PdfLine | undefined;
  for (const line of lines) {
    const opens = !previous || isOpening(line, previous);
    const last = paragraphs.at(-1);
    if (opens || last === undefined) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = join(last, line.text);
    previous = line;
  }
  return paragraphs;

  function isOpening(line: PdfLine, before: PdfLine): boolean {
    if (Math.abs(line.size - before.size) >= 0.5) return true;
    const gap = before.page === line.page ? before.y - line.y : pitch;
    if (isCentred(line) && isCentred(before)) {
      return Math.abs(line.size - size) < 0.5 || gap > line.size * 2;
    }
    if (line.left - left > INDENT * line.size) return true;
    if (before.right < right - EARLY_END * before.size) return true;
    return gap > pitch * PARAGRAPH_GAP;
  }
}

function pitchesOf(lines: readonly PdfLine[]): number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before?.page === line.page ? [before.y - line.y] : [];
  });
}

function join(before: string, after: string): string {
  return wordEnd.test(before) && wordStart.test(after) ? `${before} ${after}` : before + after;
}

/** The commonest number, to half a point. */
function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const rounded = Math.round(number * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
