import {
  areComparable,
  createContest,
  createWeighing,
  pairEvidence,
  profileReport,
  strengthOf,
  termWeightsOf,
  type AlignmentModel,
  type SectionProfile,
} from '../../analyse/alignment/index.ts';
import type { TermWeights } from '../../schema/alignment.ts';
import type { Report } from '../../schema/report.ts';
import type { GoldPair } from './gold-alignment.ts';
import { fitLogistic } from './logistic.ts';

/**
 * The weights that alignment should have by the labels: first those of the evidence of a pair on its
 * own, then, with the strengths that these give to all pairs of the reports, that of the gap to the
 * best rival. Wide parts are left out: they are few.
 *
 * @param pairs labelled pairs to learn from; the held-out ones must not be among them
 */
export function fitAlignment(
  reports: readonly Report[],
  pairs: readonly GoldPair[],
  matterWords: TermWeights['matters'],
): AlignmentModel {
  const weighing = createWeighing(termWeightsOf(reports, matterWords));
  const profiles = reports.map((report) =>
    profileReport(report, weighing).filter(({ wide }) => !wide),
  );
  const bySide = new Map(
    profiles.flat().map((profile) => [sideKey(profile.report, profile.section.id), profile]),
  );
  const labelled = pairs.flatMap(({ label, a, b }) => {
    const first = bySide.get(sideKey(a.report, a.section));
    const second = bySide.get(sideKey(b.report, b.section));
    if (!first || !second || !areComparable(first, second)) return [];
    return [{ first, second, isTrue: label === 'good' }];
  });

  const [base = 0, matters = 0, text = 0, topics = 0] = fitLogistic(
    labelled.map(({ first, second, isTrue }) => {
      const evidence = pairEvidence(first, second);
      return {
        features: [evidence.matters, evidence.text, evidence.topics],
        isTrue,
      };
    }),
  );
  const alone: AlignmentModel = { base, matters, text, topics, gap: 0 };
  const measure = measureOf(profiles, alone);
  const [shift = 0, stretch = 1, gap = 0] = fitLogistic(
    labelled.map(({ first, second, isTrue }) => {
      const { strength, lack } = measure(first, second);
      return { features: [strength, lack], isTrue };
    }),
  );
  return {
    base: shift + stretch * base,
    matters: stretch * matters,
    text: stretch * text,
    topics: stretch * topics,
    gap: gap / stretch,
  };
}

/** Strength of a pair and its gap to the best rival, where all pairs of the reports compete. */
function measureOf(profiles: readonly (readonly SectionProfile[])[], model: AlignmentModel) {
  const contest = createContest();
  const contestants = new Map(
    profiles
      .flatMap((sections, report) => sections.map((profile) => ({ profile, report })))
      .map(({ profile, report }, number) => [profile, { number, report, status: profile.status }]),
  );
  const contestant = (profile: SectionProfile) =>
    contestants.get(profile) ?? { number: -1, report: -1, status: profile.status };
  const strength = (a: SectionProfile, b: SectionProfile) => strengthOf(pairEvidence(a, b), model);
  for (const [index, sections] of profiles.entries()) {
    for (const other of profiles.slice(index + 1).flat()) {
      for (const own of sections.filter((section) => areComparable(section, other))) {
        contest.enter(contestant(own), contestant(other), strength(own, other));
      }
    }
  }
  return (a: SectionProfile, b: SectionProfile) => {
    const own = strength(a, b);
    return { strength: own, lack: contest.gapOf(contestant(a), contestant(b), own) };
  };
}

const sideKey = (report: string, section: string) => `${report}#${section}`;
