import type { SimilarSection, SimilarSections, TermWeights } from '../../schema/alignment.ts';
import type { Report } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';
import { likeness, linkKind } from './likeness.ts';
import { reasonOf } from './link-profiles.ts';
import { profileReport } from './section-profile.ts';
import { bodyOf, type AlignableReport } from './section-text.ts';
import { termWeight, type TermWeight } from './term-weights.ts';
import { createVectorIndex, type Candidate } from './vector-index.ts';

/** Similar sections told of each. */
const MOST_SIMILAR = 5;

/** A report with what names it in a list. */
export type SimilarReport = AlignableReport & Pick<Report, 'place' | 'reviewYear' | 'planYear'>;

/** A section whose vector is in the index. */
interface Entry {
  report: SimilarReport;
  section: Section;
}

/**
 * For every section and item of every report the sections of other reports that are most like it: at
 * most {@link MOST_SIMILAR}, one a report, by falling score. Wide parts (2023年工作总结) are left out.
 *
 * Candidates come from an index of the heaviest terms, each with its heaviest sections only, so that
 * time grows with the number of sections, not of pairs. The vectors are held in memory, about 2 KB a
 * section.
 *
 * @yields the similar sections of one report after the other, in the order given
 */
export function* findSimilar(
  reports: readonly SimilarReport[],
  weights: TermWeights,
): Generator<SimilarSections> {
  const weightOf = termWeight(weights);
  const index = createVectorIndex();
  const entries: Entry[] = [];
  for (const [number, report] of reports.entries()) {
    for (const { section, text, wide } of profileReport(report, weightOf)) {
      if (wide) continue;
      index.add(text.weights, number);
      entries.push({ report, section });
    }
  }
  let next = 0;
  for (const report of reports) {
    const sections: SimilarSections['sections'] = {};
    for (let own = entries[next]; own?.report === report; own = entries[(next += 1)]) {
      const similar = similarTo(own, index.nearest(next), entries, weightOf);
      if (similar.length > 0) sections[own.section.id] = similar;
    }
    yield { report: report.id, sections };
  }
}

function placeOf({ id, place }: SimilarReport): string {
  const { subdistrict, district, city, province } = place ?? {};
  return subdistrict ?? district ?? city ?? province ?? id;
}

function similarTo(
  own: Entry,
  candidates: readonly Candidate[],
  entries: readonly Entry[],
  weightOf: TermWeight,
): SimilarSection[] {
  const best = candidates[0]?.cosine ?? 0;
  const scored = candidates
    .flatMap(({ vector, cosine }) => {
      const entry = entries[vector];
      if (!entry) return [];
      const standing = best === 0 ? 0 : cosine / best;
      const score = likeness(matterOf(own), matterOf(entry), { text: cosine, standing });
      const kind = linkKind(score);
      return kind === undefined ? [] : [{ entry, score, kind }];
    })
    .sort((a, b) => b.score - a.score);
  const seen = new Set<AlignableReport>();
  const chosen = scored.filter(({ entry: { report } }) => {
    const isFirst = !seen.has(report);
    seen.add(report);
    return isFirst;
  });
  return chosen.slice(0, MOST_SIMILAR).map(({ entry: { report, section }, score, kind }) => ({
    report: report.id,
    section: section.id,
    place: placeOf(report),
    year: section.status === 'review' ? report.reviewYear : report.planYear,
    heading: (section.marker ?? '') + section.title,
    status: section.status,
    kind,
    score,
    reason: reasonOf(textOf(own), textOf({ report, section }), weightOf),
  }));
}

function matterOf({ section: { status, topics } }: Entry) {
  return { status, topics, wide: false };
}

function textOf({ report, section }: Entry) {
  const { status, title, topics } = section;
  return { status, title, topics, body: bodyOf(report, section) };
}
