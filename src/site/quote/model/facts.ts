import { diffArrays } from 'diff';

/** A number as a text writes it, or a word that says that something rose or fell. */
interface Fact {
  kind: 'number' | 'rise' | 'fall';
  text: string;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Of a number, the same for all ways of writing it. */
  value: string;
}

/** A number or direction that the report and the quote do not have in common; null where one has none. */
export interface FactDifference {
  kind: 'number' | 'direction';
  report: string | null;
  quote: string | null;
}

const arabic =
  /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?(?:\s*(?:[%％‰]|[百千]?[万亿]+))?/u;
/** One Chinese numeral alone is mostly no number (一定、十分); after 百分之 or 第 it is. */
const chinese =
  /百分之[零〇一二两三四五六七八九十百点]+|第[一二三四五六七八九十百]+|[零〇一二两三四五六七八九十百千万亿]{2,}/u;
const numbers = new RegExp(`${arabic.source}|${chinese.source}`, 'gu');
const falls = /负增长|下降|减少|降低|回落|下滑|下跌|下调|缩小|缩减|收窄/u;
const rises = /增长|上升|提高|增加|提升|上涨|回升|上调|扩大/u;
const directions = new RegExp(`(?<fall>${falls.source})|${rises.source}`, 'gu');
const separators = /[,，\s]/gu;
const FULL_WIDTH = 0xfee0;
const fullWidth = /[０-９．％]/gu;

export function findNumbers(text: string): Fact[] {
  return [...text.matchAll(numbers)].map(({ 0: found, index }) => ({
    kind: 'number',
    text: found,
    start: index,
    end: index + found.length,
    value: found
      .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
      .replace(separators, ''),
  }));
}

function findDirections(text: string): Fact[] {
  return [...text.matchAll(directions)].map(({ 0: found, index, groups }) => ({
    kind: groups?.fall === undefined ? 'rise' : 'fall',
    text: found,
    start: index,
    end: index + found.length,
    value: found,
  }));
}

/**
 * Numbers of a passage and of a quote, side by side where they differ, in the order of the text; and
 * words for a rise where the other has a fall.
 */
export function compareFacts(report: string, quote: string): FactDifference[] {
  const factsOf = (text: string) =>
    [...findNumbers(text), ...findDirections(text)].sort((a, b) => a.start - b.start);
  const changes = diffArrays(factsOf(report), factsOf(quote), {
    comparator: (a, b) => a.value === b.value,
  });
  const differences: FactDifference[] = [];
  let gone: Fact[] = [];
  const flush = (come: readonly Fact[]) => {
    const [ofReport, ofQuote] = [gone, come].map((facts) => Object.groupBy(facts, groupOf));
    const numbers = [ofReport?.number ?? [], ofQuote?.number ?? []] as const;
    for (let at = 0; at < Math.max(numbers[0].length, numbers[1].length); at += 1) {
      const [report = null, quote = null] = numbers.map((list) => list[at]?.text);
      differences.push({ kind: 'number', report, quote });
    }
    // A direction that only one of them has goes with words that are left out or put in.
    for (const [at, { kind, text }] of (ofReport?.direction ?? []).entries()) {
      const other = ofQuote?.direction?.[at];
      if (!other || other.kind === kind) continue;
      differences.push({ kind: 'direction', report: text, quote: other.text });
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

function groupOf({ kind }: Fact): FactDifference['kind'] {
  return kind === 'number' ? 'number' : 'direction';
}
