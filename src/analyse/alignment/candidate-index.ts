import { MATTERS_DOUBT, MODEL, TEXT_DOUBT, type Comparable } from './pair-odds.ts';
import { lengthOf, type SparseVector } from './sparse-vector.ts';

/** Of terms and of matters: how many a section is found by, its heaviest, and how many sections each keeps. */
const TERMS = { taken: 24, kept: 48 };
const MATTERS = { taken: 6, kept: 96 };

/** Numbers and what each weighs, by falling weight. */
interface Weighed {
  numbers: number[];
  weights: number[];
}

type Indexed = Pick<Comparable, 'text' | 'matters'>;

/**
 * An index of sections by their heaviest terms and matters, in two steps: add all sections, then ask for
 * the likeliest counterparts of each. Of each term it keeps the sections in which it weighs most, its
 * champions (Manning, Raghavan and Schütze 2008, Introduction to Information Retrieval, 7.1.3), so that
 * the work of one question does not grow with the corpus. What the heaviest terms and matters add to the
 * strength of a pair is summed up.
 */
export interface CandidateIndex {
  /** @param report number of the report that the section is from */
  add(section: Indexed, report: number): void;
  /** Numbers, in the order of adding, of sections of other reports, the likeliest first. */
  nearest(number: number, most: number): number[];
}

export function createCandidateIndex(): CandidateIndex {
  const reports: number[] = [];
  /** The terms and matters that each section is found by. */
  const heaviest: { terms: Weighed; matters: Weighed }[] = [];
  const byTerm = new Map<number, Weighed>();
  const byMatter = new Map<number, Weighed>();
  /** What each section adds up to for the one that is asked for; 0 between questions. */
  let sums = new Float64Array(0);

  const sum = (own: Weighed, champions: ReadonlyMap<number, Weighed>, found: number[]): void => {
    for (let at = 0; at < own.numbers.length; at += 1) {
      const weight = own.weights[at] ?? 0;
      const list = champions.get(own.numbers[at] ?? 0);
      if (!list) continue;
      for (let place = 0; place < list.numbers.length; place += 1) {
        const section = list.numbers[place] ?? 0;
        const before = sums[section] ?? 0;
        if (before === 0) found.push(section);
        sums[section] = before + weight * (list.weights[place] ?? 0);
      }
    }
  };
  return {
    add({ text, matters }, report) {
      const number = reports.push(report) - 1;
      const own = {
        terms: heaviestOf(text, TERMS.taken, MODEL.text, TEXT_DOUBT),
        matters: heaviestOf(matters, MATTERS.taken, MODEL.matters, MATTERS_DOUBT),
      };
      heaviest.push(own);
      keepAll(byTerm, own.terms, number, TERMS.kept);
      keepAll(byMatter, own.matters, number, MATTERS.kept);
    },
    nearest(number, most) {
      if (sums.length < reports.length) sums = new Float64Array(reports.length);
      const own = heaviest[number];
      if (!own) throw new Error(`expected section ${number}`);
      const found: number[] = [];
      sum(own.terms, byTerm, found);
      sum(own.matters, byMatter, found);
      const nearest: Weighed = { numbers: [], weights: [] };
      for (const section of found) {
        const isOther = reports[section] !== reports[number];
        if (isOther) keep(nearest, section, sums[section] ?? 0, most);
        sums[section] = 0;
      }
      return nearest.numbers;
    },
  };
}

/** @param factor of the likeness that the vectors are measured by; each end of a pair gives its root */
function heaviestOf(vector: SparseVector, most: number, factor: number, doubt: number): Weighed {
  const { terms, weights } = vector;
  const scale = Math.sqrt(factor) / lengthOf(vector, doubt);
  const heaviest: Weighed = { numbers: [], weights: [] };
  for (let at = 0; at < terms.length; at += 1) {
    keep(heaviest, terms[at] ?? 0, (weights[at] ?? 0) * scale, most);
  }
  return heaviest;
}

function keepAll(lists: Map<number, Weighed>, own: Weighed, section: number, most: number): void {
  for (const [at, number] of own.numbers.entries()) {
    const list = lists.get(number) ?? { numbers: [], weights: [] };
    if (list.numbers.length === 0) lists.set(number, list);
    keep(list, section, own.weights[at] ?? 0, most);
  }
}

/** Put a number into a short list; of more than `most` the least falls out, of equal ones the last. */
function keep({ numbers, weights }: Weighed, number: number, weight: number, most: number): void {
  let place = numbers.length;
  while (place > 0 && (weights[place - 1] ?? 0) < weight) place -= 1;
  if (place >= most) return;
  numbers.splice(place, 0, number);
  weights.splice(place, 0, weight);
  if (numbers.length <= most) return;
  numbers.pop();
  weights.pop();
}
