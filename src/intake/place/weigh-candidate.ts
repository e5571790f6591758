import assert from 'node:assert';
import { levelsAbove, type DivisionIndex, type Unit } from './divisions.ts';
import { quoteAround, type Evidence } from '../evidence.ts';
import type { HeadLine } from '../head-lines.ts';

/** A unit that a name may mean, and how much of the text speaks for it. */
export interface Candidate {
  unit: Unit;
  score: number;
  evidence: Evidence[];
}

/** Weight of one mention of the nearest unit above, of the next, and of the one above that. */
const levelWeights = [4, 2, 1];
/** A short name (海珠) weighs less, because roads and mountains have it too. */
const SHORT_SHARE = 0.75;
const MOST_MENTIONS = 3;
/** The lines above the text name the units above on purpose. */
const HEAD_BONUS = 6;
const NEIGHBOUR_WEIGHT = 1.5;
const MOST_NAMES = 6;

const unitSuffix =
  /(?:(?:\p{Script=Han}{1,5}族)+自治[州县]|维吾尔自治区|[壮回]族自治区|自治[区州县旗]|地区|[省市县区州盟旗])$/u;

/** 海珠 for 海珠区; undefined where less than two characters would be left. */
function shortName(name: string): string | undefined {
  const short = name.replace(unitSuffix, '');
  return short !== name && short.length >= 2 ? short : undefined;
}

/** The text of a report, its head, and a way from offsets to lines. */
export interface SearchedText {
  text: string;
  head: readonly HeadLine[];
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
}

/**
 * Score how much the text speaks for a unit: by names of the units above it and of its neighbours.
 * Its own name is no evidence, since its namesakes have it too.
 */
export function weighCandidate(
  unit: Unit,
  searched: SearchedText,
  index: DivisionIndex,
): Candidate {
  const candidate: Candidate = { unit, score: 0, evidence: [] };
  // The unit's own name may contain that of a unit above. Blanks of equal length keep the offsets.
  const blanked = searched.text.replaceAll(unit.name, (name) => '\0'.repeat(name.length));
  const add = (word: string, weight: number, most: number) => {
    const found = countOf(blanked, word, most);
    if (found.count === 0) return 0;
    candidate.score += weight * found.count;
    candidate.evidence.push(evidenceAt(searched, found.first, word.length));
    return found.count;
  };

  levelsAbove(unit).forEach((level, distance) => {
    const name = unit.place[level];
    const weight = levelWeights[distance];
    assert(
      weight !== undefined && name !== null,
      'expected at most three levels, each with a name',
    );
    const full = add(name, weight, MOST_MENTIONS);
    const short = shortName(name);
    if (full === 0 && short !== undefined) add(short, weight * SHORT_SHARE, MOST_MENTIONS);
    if (searched.head.some(({ kind, text }) => kind !== 'opening' && text.includes(name))) {
      candidate.score += HEAD_BONUS;
    }
  });
  if (unit.level !== 'subdistrict') return candidate;
  let names = 0;
  for (const name of index.neighbours(unit.place)) {
    if (names < MOST_NAMES && add(name, NEIGHBOUR_WEIGHT, 1) > 0) names += 1;
  }
  return candidate;
}

function countOf(text: string, word: string, most: number): { count: number; first: number } {
  const first = text.indexOf(word);
  let count = 0;
  for (let at = first; at !== -1 && count < most; at = text.indexOf(word, at + word.length)) {
    count += 1;
  }
  return { count, first };
}

/** The words of the line around an offset of the text. */
export function evidenceAt(searched: SearchedText, offset: number, length: number): Evidence {
  const { text } = searched;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  return {
    quote: quoteAround(line, offset - lineStart, length),
    line: searched.lineAt(offset),
    where: 'text',
  };
}
