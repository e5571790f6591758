import { diffArrays } from 'diff';

/** A number as a text writes it. */
export interface WrittenNumber {
  text: string;
  /** The same for all ways of setting it: half width, without thousands separators. */
  value: string;
}

/** A number that the report and the quote do not have in common; null where one has none. */
export interface NumberDifference {
  report: string | null;
  quote: string | null;
}

const arabic = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?[%％‰]?/u;
/** One Chinese numeral alone is mostly no number (一定、十分); after 百分之 or 第 it is. */
const chinese =
  /百分之[零〇一二两三四五六七八九十百点]+|第[一二三四五六七八九十百]+|[零〇一二两三四五六七八九十百千万亿]{2,}/u;
const written = new RegExp(`${arabic.source}|${chinese.source}`, 'gu');
const separator = /[,，]/gu;
const FULL_WIDTH = 0xfee0;
const fullWidth = /[０-９．％]/gu;

export function findNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(written)].map(([found]) => ({
    text: found,
    value: found
      .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
      .replace(separator, ''),
  }));
}

/** Numbers of a passage and of a quote, side by side where they differ, in the order of the text. */
export function compareNumbers(report: string, quote: string): NumberDifference[] {
  const changes = diffArrays(findNumbers(report), findNumbers(quote), {
    comparator: (a, b) => a.value === b.value,
  });
  const differences: NumberDifference[] = [];
  let gone: WrittenNumber[] = [];
  const flush = (come: readonly WrittenNumber[]) => {
    const pairs = Math.max(gone.length, come.length);
    for (let index = 0; index < pairs; index += 1) {
      differences.push({
        report: gone[index]?.text ?? null,
        quote: come[index]?.text ?? null,
      });
    }
    gone = [];
  };
  for (const { removed, added, value } of changes) {
    if (removed) gone = value;
    else flush(added ? value : []);
  }
  flush([]);
  return differences;
}
