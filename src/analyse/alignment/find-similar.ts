import type {
  LinkKind,
  LinkReason,
  SimilarSection,
  SimilarSections,
  TermWeights,
} from '../../schema/alignment.ts';
import type { Report } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';
import { createCandidateIndex } from './candidate-index.ts';
import { gradeOf } from './grades.ts';
import { reasonsOf } from './link-reason.ts';
import {
  areComparable,
  likelihoodOf,
  oddsWithRivals,
  pairEvidence,
  strengthOf,
  type Comparable,
} from './pair-odds.ts';
import { rankRivals, type Rival, type RivalPair } from './rivals.ts';
import { profileReport } from './section-profile.ts';
import { bodyOf, type AlignableReport } from './section-text.ts';
import { createSectionVectors, type SectionVectors } from './section-vectors.ts';

/** Similar sections told of each. */
const MOST_SIMILAR = 5;
/** Candidates that are compared in full. */
const CANDIDATES = 24;

/** A report with what names it in a list. */
export type SimilarReport = AlignableReport & Pick<Report, 'place' | 'reviewYear' | 'planYear'>;

/** A section whose vectors are in the indexes. */
interface Entry extends Comparable, Rival {
  from: SimilarReport;
  section: Section;
}

/** A section and one that it may be like. */
interface Pair extends RivalPair {
  a: Entry;
  b: Entry;
}

/**
 * For every section and item of every report the sections of other reports that are most like it: at
 * most {@link MOST_SIMILAR}, one a report, by falling score. Wide parts (2023年工作总结) are left out.
 *
 * Candidates come from an index that keeps of each term only some sections, so that time grows with the
 * number of sections, not of pairs. Rivals are sought among the candidates. The vectors are held in memory,
 * about 2 KB a section. A pair that both ends name is compared twice: a fifth of the reasons is told
 * twice so, and to keep them would take half as much memory again.
 *
 * @param isWanted whether to find those of the report at this place; all are looked among
 * @yields the similar sections of one wanted report after the other, in the order given
 */
export function* findSimilar(
  reports: readonly SimilarReport[],
  weights: TermWeights,
  isWanted: (report: number) => boolean = () => true,
): Generator<SimilarSections> {
  const vectors = createSectionVectors(weights);
  const index = createCandidateIndex();
  const entries: Entry[] = [];
  for (const [report, from] of reports.entries()) {
    for (const profile of profileReport(from, vectors, 'narrow')) {
      const { section, status, topics, wide, shortcoming, text, matters } = profile;
      index.add(profile, report);
      // The texts are left behind: they can be read again.
      const compared = { status, topics, wide, shortcoming, text, matters };
      entries.push({ ...compared, number: entries.length, report, from, section });
    }
  }
  const pairsOf = (a: Entry): Pair[] => {
    const pairs: Pair[] = [];
    for (const number of index.nearest(a.number, CANDIDATES)) {
      const b = entries[number];
      if (!b) throw new Error(`expected section ${number}`);
      if (areComparable(a, b)) pairs.push({ a, b, strength: strengthOf(pairEvidence(a, b)) });
    }
    return pairs;
  };
  let next = 0;
  for (const [number, report] of reports.entries()) {
    const from = next;
    while (entries[next]?.from === report) next += 1;
    if (!isWanted(number)) continue;
    const rows = entries.slice(from, next).map(pairsOf);
    yield { report: report.id, sections: similarOfAll(rows, vectors) };
  }
}

/** @param rows the pairs of each section of one report */
function similarOfAll(
  rows: readonly (readonly Pair[])[],
  vectors: SectionVectors,
): SimilarSections['sections'] {
  const lagOf = rankRivals(rows.flat());
  const sections: SimilarSections['sections'] = {};
  for (const pairs of rows) {
    const graded: GradedPair[] = [];
    for (const pair of pairs) {
      const score = likelihoodOf(oddsWithRivals(pair.strength, lagOf(pair)));
      const kind = gradeOf(score);
      if (kind !== undefined) graded.push({ pair, score, kind });
    }
    const best = bestPerReport(graded);
    const [first] = best;
    if (!first) continue;
    const own = first.pair.a;
    const reasonFor = reasonsOf(readable(own), vectors);
    sections[own.section.id] = best.map(({ pair: { b }, score, kind }) =>
      similarSection(b, score, kind, reasonFor(readable(b))),
    );
  }
  return sections;
}

interface GradedPair {
  pair: Pair;
  score: number;
  kind: LinkKind;
}

/** The best pair with each report, the best of all first. */
function bestPerReport(pairs: GradedPair[]): GradedPair[] {
  pairs.sort(
    (x, y) =>
      y.score - x.score || y.pair.strength - x.pair.strength || x.pair.b.number - y.pair.b.number,
  );
  const best = new Map<number, GradedPair>();
  for (const one of pairs) {
    if (best.size === MOST_SIMILAR) break;
    if (!best.has(one.pair.b.report)) best.set(one.pair.b.report, one);
  }
  return [...best.values()];
}

function similarSection(
  { from, section }: Entry,
  score: number,
  kind: LinkKind,
  reason: LinkReason,
): SimilarSection {
  return {
    report: from.id,
    section: section.id,
    place: placeOf(from),
    year: section.status === 'review' ? from.reviewYear : from.planYear,
    heading: (section.marker ?? '') + section.title,
    status: section.status,
    kind,
    score,
    reason,
  };
}

function readable({ from, section, status, topics, matters }: Entry) {
  return { status, topics, matters, title: section.title, body: bodyOf(from, section) };
}

function placeOf({ id, place }: SimilarReport): string {
  const { subdistrict, district, city, province } = place ?? {};
  return subdistrict ?? district ?? city ?? province ?? id;
}
