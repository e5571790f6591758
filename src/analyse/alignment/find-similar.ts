import type { SimilarSection, SimilarSections, TermWeights } from '../../schema/alignment.ts';
import type { Report } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';
import { gradeOf } from './grades.ts';
import { reasonOf } from './link-reason.ts';
import {
  areComparable,
  likelihoodOf,
  oddsWithRivals,
  pairEvidence,
  strengthOf,
  type Comparable,
} from './pair-odds.ts';
import { createRivals, type Rival } from './rivals.ts';
import { profileReport } from './section-profile.ts';
import { bodyOf, type AlignableReport } from './section-text.ts';
import { createSectionVectors, type SectionVectors } from './section-vectors.ts';
import { createVectorIndex } from './vector-index.ts';

/** Similar sections told of each. */
const MOST_SIMILAR = 5;
/** Candidates by common terms, and as many by common matters, that are compared in full. */
const CANDIDATES = 24;

/** A report with what names it in a list. */
export type SimilarReport = AlignableReport & Pick<Report, 'place' | 'reviewYear' | 'planYear'>;

/** A section whose vectors are in the indexes. */
interface Entry extends Comparable, Rival {
  from: SimilarReport;
  section: Section;
}

interface Pair {
  own: Entry;
  other: Entry;
  strength: number;
}

/**
 * For every section and item of every report the sections of other reports that are most like it: at
 * most {@link MOST_SIMILAR}, one a report, by falling score. Wide parts (2023年工作总结) are left out.
 *
 * Candidates come from indexes of the heaviest terms and matters, each with its heaviest sections
 * only, so that time grows with the number of sections, not of pairs. Rivals are sought among the
 * candidates. The vectors are held in memory, about 2 KB a section.
 *
 * @yields the similar sections of one report after the other, in the order given
 */
export function* findSimilar(
  reports: readonly SimilarReport[],
  weights: TermWeights,
): Generator<SimilarSections> {
  const vectors = createSectionVectors(weights);
  const byTerms = createVectorIndex();
  const byMatters = createVectorIndex();
  const entries: Entry[] = [];
  for (const [report, from] of reports.entries()) {
    for (const profile of profileReport(from, vectors)) {
      const { section, status, topics, wide, shortcoming, text, matters } = profile;
      if (wide) continue;
      byTerms.add(text, report);
      byMatters.add(matters, report);
      // The texts are left behind: they can be read again.
      const compared = { status, topics, wide, shortcoming, text, matters };
      entries.push({ ...compared, number: entries.length, report, from, section });
    }
  }
  const pairsOf = (own: Entry): Pair[] => {
    const numbers = [byTerms, byMatters].flatMap((index) => index.nearest(own.number, CANDIDATES));
    return [...new Set(numbers)].flatMap((number) => {
      const other = entries[number];
      if (!other || !areComparable(own, other)) return [];
      return [{ own, other, strength: strengthOf(pairEvidence(own, other)) }];
    });
  };
  let next = 0;
  for (const report of reports) {
    const rows: Pair[][] = [];
    for (let own = entries[next]; own?.from === report; own = entries[(next += 1)]) {
      rows.push(pairsOf(own));
    }
    yield { report: report.id, sections: similarOfAll(rows, vectors) };
  }
}

/** @param rows the pairs of each section of one report */
function similarOfAll(
  rows: readonly (readonly Pair[])[],
  vectors: SectionVectors,
): SimilarSections['sections'] {
  const rivals = createRivals();
  for (const { own, other, strength } of rows.flat()) rivals.enter(own, other, strength);
  const sections: SimilarSections['sections'] = {};
  for (const pairs of rows) {
    const similar = bestPerReport(
      pairs.map((pair) => {
        const { own, other, strength } = pair;
        const odds = oddsWithRivals(strength, rivals.lagOf(own, other, strength));
        return { ...pair, score: likelihoodOf(odds) };
      }),
    ).flatMap(({ own, other, score }) => similarSection(own, other, score, vectors));
    const [first] = pairs;
    if (first && similar.length > 0) sections[first.own.section.id] = similar;
  }
  return sections;
}

function bestPerReport<Scored extends Pair & { score: number }>(pairs: Scored[]): Scored[] {
  const seen = new Set<AlignableReport>();
  return pairs
    .sort((a, b) => b.score - a.score || b.strength - a.strength || a.other.number - b.other.number)
    .filter(({ other: { from } }) => {
      const isFirst = !seen.has(from);
      seen.add(from);
      return isFirst;
    })
    .slice(0, MOST_SIMILAR);
}

/** Empty where the two are not alike. */
function similarSection(
  own: Entry,
  other: Entry,
  score: number,
  vectors: SectionVectors,
): SimilarSection[] {
  const kind = gradeOf(score);
  if (kind === undefined) return [];
  const { from, section } = other;
  return [
    {
      report: from.id,
      section: section.id,
      place: placeOf(from),
      year: section.status === 'review' ? from.reviewYear : from.planYear,
      heading: (section.marker ?? '') + section.title,
      status: section.status,
      kind,
      score,
      reason: reasonOf(readable(own), readable(other), vectors),
    },
  ];
}

function readable({ from, section, status, topics, matters }: Entry) {
  return { status, topics, matters, title: section.title, body: bodyOf(from, section) };
}

function placeOf({ id, place }: SimilarReport): string {
  const { subdistrict, district, city, province } = place ?? {};
  return subdistrict ?? district ?? city ?? province ?? id;
}
