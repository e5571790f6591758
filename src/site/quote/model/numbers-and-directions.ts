import { diffArrays } from 'diff';

/** A number as written in a text, or a word for a rise or a fall. */
interface Fact {
  kind: 'number' | 'rise' | 'fall';
  text: string;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Of a number, the same for all ways of writing it; of a direction, its text. */
  value: string;
}

/** A number or direction in which report and quote differ; null where one of them has none. */
export interface FactDifference {
  kind: 'number' | 'direction';
  report: string | null;
  quote: string | null;
}

const arabic =
  /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?(?:\s*(?:[%％‰]|[百千]?[万亿]+))?/u;
/** A single Chinese numeral is mostly part of a word (一定、十分), except after 百分之 or 第. */
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
 * Pair the numbers in which a passage and a quote differ, in the order of the text, and the words for a
 * rise with those for a fall.
 */
export function compareFacts(report: string, quote: string): FactDifference[] {
  const factsOf = (text: string) =>
    [...findNumbers(text), ...findDirections(text)].sort((a, b) => a.start - b.start);
  const changes = diffArrays(factsOf(report), factsOf(quote), {
    comparator: (a, b) => a.value === b.value,
  });
  const differences: FactDifference[] = [];
  let removedFacts: Fact[] = [];
  const flush = (addedFacts: readonly Fact[]) => {
    const ofReport = Object.groupBy(removedFacts, groupOf);
    const ofQuote = Object.groupBy(addedFacts, groupOf);
    const numbers = [ofReport.number ?? [], ofQuote.number ?? []] as const;
    for (let at = 0; at < Math.max(numbers[0].length, numbers[1].length); at += 1) {
      const [report = null, quote = null] = numbers.map((list) => list[at]?.text);
      differences.push({ kind: 'number', report, quote });
    }
    // A direction that only one side has belongs to words that were left out or added.
    for (const [at, { kind, text }] of (ofReport.direction ?? []).entries()) {
      const other = ofQuote.direction?.[at];
      if (!other || other.kind === kind) continue;
      differences.push({ kind: 'direction', report: text, quote: other.text });
    }
    removedFacts = [];
  };
  for (const { removed, added, value } of changes) {
    if (removed) removedFacts = value;
    else flush(added ? value : []);
  }
  flush([]);
  return differences;
}

function groupOf({ kind }: Fact): FactDifference['kind'] {
  return kind === 'number' ? 'number' : 'direction';
}
