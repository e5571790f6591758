import type { DivisionIndex, Unit } from './divisions.ts';
import { NATION } from './divisions.ts';
import { quoteAround, type Evidence } from '../evidence.ts';
import type { HeadLine } from '../head-lines.ts';
import { findMentions, type PlaceMention } from './find-mentions.ts';
import {
  evidenceAt,
  weighCandidate,
  type Candidate,
  type SearchedText,
} from './weigh-candidate.ts';

export type PlaceResult =
  | { kind: 'found'; unit: Unit; evidence: Evidence[] }
  /** Several units have the name, or the text gives too little evidence for the only one. */
  | { kind: 'ambiguous'; name: string; candidates: Candidate[]; evidence: Evidence[] }
  /** The report names no unit (`name` is null) or one that the list does not have. */
  | { kind: 'unknown'; name: string | null; evidence: Evidence[] };

/** What the search needs beside the text. */
export interface PlaceSearch {
  index: DivisionIndex;
  /** Name of the file without its ending: the weakest evidence. */
  fileName: string;
}

/** Least score of a unit among its namesakes, and how many times the next score it must have. */
const LEAST_SCORE = 3;
const LEAD = 2;

const nationalTitle = /届全国人民代表大会/u;
const nationalSpeaker = /代表国务院|国务院总理/u;
/** The name of a unit at the start of a paragraph; `titleUnit` finds one anywhere in a title. */
const openingUnit =
  /^(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})年)?(?:以?来|度|是)?[，,]?(?<name>\p{Script=Han}{2,8}?(?:街道|镇|乡))(?!村|社区)/u;
const titleUnit = /(?<name>\p{Script=Han}{2,10}?(?:街道|镇|乡|苏木))/u;
/** 街道 and 镇 as a kind of unit, not as part of a name. */
const kindOfUnit = /(?:[各全我本该属区市县辖个镇乡的]|年度?)(?:街道|镇|乡)$|^(?:推进|关于|全面)/u;

const government = /代表\p{Script=Han}{0,12}?[省市县区州盟旗](?:人民)?政府/u;
/** 闽宁镇高质量发展现场会: a meeting is named by where it is held. */
const event = /^\p{Script=Han}{0,12}(?:现场会|推进会|论坛|峰会)/u;

/** A name that occurs where a report says whose it is. */
interface Subject extends PlaceMention {
  head: HeadLine;
}

/**
 * Find the unit that a report is of, in the strongest evidence that names one: the title and the line
 * below it; then source line, opening and file name; then names that recur in the text. Of a chain of
 * names the narrowest counts.
 */
export function findPlace(searched: SearchedText, search: PlaceSearch): PlaceResult {
  const national = findNation(searched.head);
  if (national) return national;
  const { head } = searched;
  const named = head.filter(({ kind }) => kind === 'title' || kind === 'subtitle');
  const spoken: HeadLine[] = [
    ...head.filter(({ kind }) => kind === 'source-line' || kind === 'opening'),
    { kind: 'chrome', text: search.fileName, line: 0 },
  ];
  // A report of a province, city or district may name townships; it is not theirs.
  const isAboveTownship = head.some(
    ({ kind, text }) => kind === 'opening' && government.test(text),
  );
  for (const lines of [named, spoken]) {
    const stranger = isAboveTownship ? undefined : findStranger(lines, search.index);
    if (stranger) return stranger;
    const subjects = findSubjects(lines, search.index).filter(
      ({ name, units, head: { kind } }) =>
        units.some(({ level }) => level !== 'subdistrict') ||
        (!isAboveTownship && (kind === 'title' || isTownship(name))),
    );
    const subject = narrowest(subjects, searched.text);
    if (subject) return decide(subject, searched, search);
  }
  if (isAboveTownship) return { kind: 'unknown', name: null, evidence: [] };
  const everywhere: HeadLine = { kind: 'chrome', text: searched.text, line: 0 };
  const recurring = narrowest(
    findSubjects([everywhere], search.index).filter(({ start, name }) => {
      const again = searched.text.indexOf(name, start + name.length);
      if (event.test(searched.text.slice(start + name.length, start + name.length + 16)))
        return false;
      return isTownship(name) && (again !== -1 || searched.text.indexOf(name) < start);
    }),
    searched.text,
  );
  if (!recurring) return { kind: 'unknown', name: null, evidence: [] };
  const result = decide(recurring, searched, search);
  const found = evidenceAt(searched, recurring.start, recurring.name.length);
  return { ...result, evidence: [found, ...result.evidence.slice(1)] };
}

/** The list also has 开发区, 农场 and the like, which occur as plain words in every report. */
const townshipName = /..(?:街道|街|镇|乡|苏木)$/u;
const isTownship = (name: string): boolean => townshipName.test(name);

function findNation(head: readonly HeadLine[]): PlaceResult | undefined {
  for (const line of head) {
    const pattern = line.kind === 'opening' ? nationalSpeaker : nationalTitle;
    const match = pattern.exec(line.text) ?? nationalSpeaker.exec(line.text);
    if (match) return { kind: 'found', unit: NATION, evidence: [evidenceOf(line, match.index)] };
  }
  return undefined;
}

function findSubjects(lines: readonly HeadLine[], index: DivisionIndex): Subject[] {
  return lines.flatMap((head) =>
    findMentions(head.text, index).map((mention) => ({ ...mention, head })),
  );
}

/** A township that is named as the subject but is not in the list: renamed, merged, or misspelt. */
function findStranger(lines: readonly HeadLine[], index: DivisionIndex): PlaceResult | undefined {
  for (const line of lines) {
    if (line.kind === 'source-line' || line.kind === 'chrome') continue;
    const pattern = line.kind === 'opening' ? openingUnit : titleUnit;
    const match = pattern.exec(line.text);
    const name = match?.groups?.name;
    if (match === null || name === undefined || kindOfUnit.test(name)) continue;
    const end = match.index + match[0].length;
    const listed = findMentions(line.text, index).find(
      (mention) => mention.start < end && mention.end >= end,
    );
    if (listed?.isWhole !== true) {
      return { kind: 'unknown', name, evidence: [evidenceOf(line, match.index)] };
    }
  }
  return undefined;
}

/** The subject that contains no other; among several, the one that the text names most often. */
function narrowest(subjects: readonly Subject[], text: string): Subject | undefined {
  const whole = subjects.filter(({ isWhole }) => isWhole);
  const lowest = whole.filter(
    (subject) => !whole.some((other) => other !== subject && isBelow(other, subject)),
  );
  let best: Subject | undefined;
  let most = 0;
  for (const subject of lowest) {
    const count = text.split(subject.name).length;
    if (count > most) {
      best = subject;
      most = count;
    }
  }
  return best;
}

function isBelow(lower: Subject, upper: Subject): boolean {
  return lower.units.some((unit) =>
    upper.units.some(
      ({ level, place, name }) =>
        level !== 'nation' && unit.place[level] === name && unit.place.code !== place.code,
    ),
  );
}

function decide(subject: Subject, searched: SearchedText, search: PlaceSearch): PlaceResult {
  const { name, units, head, start } = subject;
  const named = evidenceOf(head, start);
  const [only] = units;
  if (units.length === 1 && only && only.level !== 'subdistrict') {
    return { kind: 'found', unit: only, evidence: [named] };
  }
  const candidates = units
    .map((unit) => weighCandidate(unit, searched, search.index))
    .sort((a, b) => b.score - a.score);
  const [best] = candidates;
  if (best && isDecided(candidates)) {
    return { kind: 'found', unit: best.unit, evidence: [named, ...best.evidence] };
  }
  return { kind: 'ambiguous', name, candidates, evidence: [named] };
}

function isDecided([best, next]: readonly Candidate[]): boolean {
  if (!best || best.score < LEAST_SCORE) return false;
  return !next || best.score >= next.score * LEAD;
}

function evidenceOf({ text, line, kind }: HeadLine, start: number): Evidence {
  const isFileName = kind === 'chrome' && line === 0;
  return {
    quote: quoteAround(text, start, 8),
    line: isFileName ? null : line,
    where: isFileName ? 'file-name' : 'text',
  };
}
