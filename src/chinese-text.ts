const HAN = /\p{Script=Han}/u;
const OTHER_LETTER = /(?!\p{Script=Han})[\p{L}&]/u;
/** Chinese with the digits and marks within it, from its first character or bracket to its last. */
const RUN =
  /[“‘《（【〔「]?\p{Script=Han}(?:[^\p{L}\p{Zs}&,;:·()]*\p{Script=Han})*[”’》）】〕」。；：，、？！％%]*/gu;

/** Parts of a text, Chinese and other in turn; joined they are the text. */
export function chineseRuns(text: string): { text: string; isChinese: boolean }[] {
  const parts: { text: string; isChinese: boolean }[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index > end) parts.push({ text: text.slice(end, index), isChinese: false });
    parts.push({ text: run, isChinese: true });
    end = index + run.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isChinese: false });
  return parts;
}

/** True where all letters of a text are Chinese. */
export const isAllChinese = (text: string) => HAN.test(text) && !OTHER_LETTER.test(text);
