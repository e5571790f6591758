import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { parseChineseOrdinal } from './chinese-numeral.ts';
import { raise } from '../rules/index.ts';
import { linesOf, offsetsOf, textOf, type Line, type Ordinal } from './nodes.ts';
import { isPartTitle } from './part-title.ts';
import { endOfSentence } from '../../sentence.ts';

/** A numbered line without a stop is a heading up to this length; GB/T 9704 sets no limit. */
const LONGEST_HEADING = 80;
/** A numbered line that is one whole sentence is a heading up to this length, then a paragraph. */
const LONGEST_SENTENCE_HEADING = 45;
const LONGEST_UNNUMBERED = 30;
const FEWEST_HAN = 3;

const han = /\p{Script=Han}/gu;
const closingPunctuation = /[。；，、！？：…;,!?:”]$/u;
const anyStop = /[。；！？;!?]/u;
/** Openings of a line that continues the sentence above it. */
const continuation = /^(?:是[：:]|[，,。；;：:、）)”])/u;
/** A speaker's name, which is no heading: 自治区人民政府主席 张某某. */
const speaker =
  /(?:总理|省长|市长|州长|县长|区长|镇长|乡长|主席|主任|专员|书记)[\s\u3000]+\p{Script=Han}(?:[\s\u3000]?\p{Script=Han}){1,5}$/u;
const unfinished = /[的和与及、]$/u;

/**
 * Transform: join a heading that stands on two lines: a marker alone and its words, or an
 * unnumbered heading whose first line cannot end there.
 *
 * ```text
 * > | 一、
 * > | 2023年工作总结
 * ```
 */
export function joinSplitHeadings(tree: Root, file: VFile): void {
  const lines = linesOf(tree);
  const joined: Line[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const marker = previous && splitMarker(previous, line, file);
    if (previous && marker) {
      previous.children = marker;
      if (previous.position && line.position) previous.position.end = line.position.end;
    } else if (
      previous?.role === 'line' &&
      line.role === 'line' &&
      continues(previous, line, file)
    ) {
      for (const child of line.children) previous.children.push(child);
      if (previous.position && line.position) previous.position.end = line.position.end;
    } else {
      joined.push(line);
    }
  }
  tree.children = joined;
}

/** A line that holds only the first half of a marker: （ or （三. */
const markerStart = /^[（(][一二三四五六七八九十]{0,3}$/u;
const markerEnd = /^[一二三四五六七八九十]{0,3}[）)]/u;
const RANK_OF_PARENTHESIS = 2;

/**
 * The ordinal and words of a line whose marker is broken over two lines; undefined for other lines.
 *
 * ```text
 * > | （
 * > | 三）改革开放持续深化。
 * ```
 */
function splitMarker(previous: Line, line: Line, file: VFile): Line['children'] | undefined {
  const start = textOf(previous, file);
  if (previous.role !== 'line' || line.role !== 'line' || !markerStart.test(start))
    return undefined;
  const end = markerEnd.exec(textOf(line, file))?.[0];
  const [text, ...rest] = line.children;
  if (end === undefined || text?.type !== 'text' || !previous.position || !text.position) {
    return undefined;
  }
  const number = parseChineseOrdinal(`${start}${end}`.slice(1, -1));
  if (number === undefined) return undefined;
  const { line: row, column, offset = 0 } = text.position.start;
  const border = { line: row, column: column + end.length, offset: offset + end.length };
  const ordinal: Ordinal = {
    type: 'ordinal',
    form: 'han-parenthesis',
    rank: RANK_OF_PARENTHESIS,
    number,
    value: `${start}${end}`,
    position: { start: previous.position.start, end: border },
  };
  const words: Text = {
    type: 'text',
    value: text.value.slice(end.length),
    position: { start: border, end: text.position.end },
  };
  return [ordinal, words, ...rest];
}

function continues(previous: Line, line: Line, file: VFile): boolean {
  if (line.children[0]?.type === 'ordinal') return false;
  if (isOrdinalAlone(previous, file)) return true;
  const text = textOf(previous, file);
  return (
    previous.children[0]?.type !== 'ordinal' &&
    text.length <= LONGEST_UNNUMBERED &&
    unfinished.test(text) &&
    isUnnumberedHeading(textOf(line, file))
  );
}

/**
 * Transform: decide of each line whether it is only a heading or a paragraph (which may begin with
 * a heading run in with its text).
 */
export function liftHeadings(tree: Root, file: VFile): void {
  const lines = linesOf(tree);
  lines.forEach((line, index) => {
    if (line.role !== 'line') return;
    const next = lines[index + 1];
    line.role = isHeading(line, next?.role === 'line' ? next : undefined, file)
      ? 'heading'
      : 'paragraph';
    if (isOrdinalAlone(line, file)) {
      raise(file, 'heading-without-text', line.position, textOf(line, file));
    }
  });
}

function isHeading(line: Line, next: Line | undefined, file: VFile): boolean {
  const text = textOf(line, file);
  const ordinal = line.children[0];
  if (ordinal?.type !== 'ordinal') {
    return (
      next !== undefined &&
      !continuation.test(textOf(next, file)) &&
      (isPartTitle(text) || (isUnnumberedHeading(text) && isText(next, file)))
    );
  }
  const words = text.slice(offsetsOf(ordinal).end - offsetsOf(ordinal).start);
  if (words.trim() === '' || endOfSentence(words, 0) < words.trimEnd().length) return false;
  return anyStop.test(words.slice(-1))
    ? next !== undefined && words.length <= LONGEST_SENTENCE_HEADING
    : words.length <= LONGEST_HEADING;
}

/** A line that an unnumbered heading can stand above: a numbered one, or whole sentences. */
function isText(line: Line, file: VFile): boolean {
  return line.children[0]?.type === 'ordinal' || anyStop.test(textOf(line, file));
}

function isUnnumberedHeading(text: string): boolean {
  return (
    text.length <= LONGEST_UNNUMBERED &&
    (text.match(han)?.length ?? 0) >= FEWEST_HAN &&
    !closingPunctuation.test(text) &&
    !speaker.test(text) &&
    !anyStop.test(text)
  );
}

function isOrdinalAlone(line: Line, file: VFile): boolean {
  const ordinal = line.children[0];
  if (ordinal?.type !== 'ordinal') return false;
  return textOf(line, file).trim().length === offsetsOf(ordinal).end - offsetsOf(ordinal).start;
}
