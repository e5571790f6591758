import { markup, type Markup } from '../markup.ts';

/** Half-width marks that touch a Chinese character or mark on either side. */
const MARK = /(?<=[\p{Script=Han}”’》）])[,;:!?]|[,;:!?](?=[\p{Script=Han}“‘《（])/u;

/**
 * Where a line may end beside a quotation mark that has a Latin letter or a digit on its other side.
 * Browsers tie the marks of 委“1310”具 to both neighbours, as in Western text, so that the whole goes to
 * the next line and leaves a hole; so does a row of “改”“建”“管”.
 */
const BREAK =
  /(?<=[\p{Script=Han}，、。；：])(?=[“‘][^\p{Script=Han}])|(?<=[^\p{Script=Han}][”’])(?=\p{Script=Han})|(?<=[”’])(?=[“‘])/u;

const CUTS = new RegExp(`(${MARK.source})`, 'u');

/** A part of a text; a mark is half-width between Chinese words, and is drawn as wide as they are. */
interface SetPart {
  text: string;
  isMark: boolean;
}

/** A text in stretches between which a line may end, each in parts. */
export function setParts(text: string): SetPart[][] {
  return text
    .split(BREAK)
    .map((stretch) =>
      stretch.split(CUTS).map((part, at) => ({ text: part, isMark: at % 2 === 1 })),
    );
}

/**
 * Text of a report as it is set. The characters are those of the source, always; what differs is how
 * they are drawn (`<i>`) and where a line may end (`<wbr>`).
 */
export function setText(text: string): Markup[] {
  return setParts(text).map((parts, index) => {
    const set = parts.map((part) =>
      part.isMark ? markup`<i>${part.text}</i>` : markup`${part.text}`,
    );
    return markup`${index > 0 ? markup`<wbr>` : ''}${set}`;
  });
}
