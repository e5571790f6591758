/**
 * A stretch of text as it is set. The characters are those of the source, always; what differs is how
 * they are drawn and where a line may end.
 */
export interface SetText {
  text: string;
  /** True for a half-width mark between Chinese words, drawn as wide as they are. */
  isMark: boolean;
}

/** Half-width marks that touch a Chinese character or mark on either side. */
const MARK = /(?<=[\p{Script=Han}”’》）])[,;:!?]|[,;:!?](?=[\p{Script=Han}“‘《（])/u;

/**
 * Where a line may end beside a quotation mark that has a Latin letter or a digit on its other side.
 * Browsers tie the marks of 委“1310”具 to both neighbours, as in Western text, so that the whole goes to
 * the next line and leaves a hole; so does a row of “改”“建”“管”.
 */
const BREAK =
  /(?<=[\p{Script=Han}，、。；：])(?=[“‘][^\p{Script=Han}])|(?<=[^\p{Script=Han}][”’])(?=\p{Script=Han})|(?<=[”’])(?=[“‘])/u;

/** Text in stretches between which a line may end, each cut into words and marks. */
export function setText(text: string): SetText[][] {
  const cuts = new RegExp(`(${MARK.source})`, 'u');
  return text.split(BREAK).map((stretch) =>
    stretch
      .split(cuts)
      .map((part, index) => ({ text: part, isMark: index % 2 === 1 }))
      .filter(({ text: part }) => part !== ''),
  );
}
