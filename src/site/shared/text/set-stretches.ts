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

/**
 * A text in stretches between which a line may end. Each is text and marks in turn, text first; a mark
 * is half-width between Chinese words, and is drawn as wide as they are.
 */
export const setStretches = (text: string): string[][] =>
  text.split(BREAK).map((stretch) => stretch.split(CUTS));
