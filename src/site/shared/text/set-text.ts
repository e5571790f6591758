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

/**
 * Text of a report as it is set. The characters are those of the source, always; what differs is how
 * they are drawn and where a line may end: `<i>` is a half-width mark between Chinese words, drawn as
 * wide as they are.
 */
export function setText(text: string): Markup[] {
  return text.split(BREAK).map((stretch, index) => {
    const parts = stretch
      .split(CUTS)
      .map((part, place) => (place % 2 === 1 ? markup`<i>${part}</i>` : markup`${part}`));
    return markup`${index > 0 ? markup`<wbr>` : ''}${parts}`;
  });
}
