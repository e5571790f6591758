import {
  areComparable,
  lagBehind,
  oddsWithRivals,
  pairEvidence,
  strengthOf,
  type PairEvidence,
  type PairModel,
  type SectionProfile,
} from '../../analyse/alignment/index.ts';
import type { LabelledPair } from './labelled-pairs.ts';
import { fitLogistic } from './logistic.ts';

/** A labelled pair with all that a model weighs; built once for many fits. */
export interface Observed {
  /** The two reports; the same for both directions. */
  reports: string;
  label: LabelledPair['label'];
  isExhaustive: boolean;
  evidence: PairEvidence;
  /** Of the pairs of either section with the rivals of the other. */
  rivals: readonly (readonly PairEvidence[])[];
}

/** Pairs that cannot stand for each other at all are left out. */
export function observe(pairs: readonly LabelledPair[]): Observed[] {
  const known = new Map<SectionProfile, Map<SectionProfile, PairEvidence>>();
  const evidenceOf = (a: SectionProfile, b: SectionProfile): PairEvidence => {
    const own = known.get(a) ?? new Map<SectionProfile, PairEvidence>();
    known.set(a, own);
    const evidence = own.get(b) ?? pairEvidence(a, b);
    own.set(b, evidence);
    return evidence;
  };
  const rivalsOf = (a: SectionProfile, b: SectionProfile, sections: readonly SectionProfile[]) =>
    sections
      .filter((rival) => rival.status === b.status && areComparable(a, rival))
      .map((rival) => evidenceOf(a, rival));
  return pairs
    .filter(({ a, b }) => areComparable(a, b))
    .map(({ a, b, label, isExhaustive, sections: { ofA, ofB } }) => ({
      reports: [a.report, b.report].sort().join(' '),
      label,
      isExhaustive,
      evidence: evidenceOf(a, b),
      rivals: [rivalsOf(a, b, ofB), rivalsOf(b, a, ofA)],
    }));
}

/**
 * The weights that alignment should have by the labels: first those of the evidence of a pair on its
 * own, then, with the strengths that these give to all pairs of the two reports, that of the lag.
 *
 * @param observed pairs to learn from; the held-out ones must not be among them
 */
export function fitAlignment(observed: readonly Observed[]): PairModel {
  const [base = 0, matters = 0, text = 0, topics = 0] = fitLogistic(
    observed.map(({ evidence, label }) => {
      const features = [evidence.matters, evidence.text, evidence.topics];
      return { features, isTrue: label === 'good' };
    }),
  );
  const alone: PairModel = { base, matters, text, topics, lag: 0 };
  const [shift = 0, stretch = 1, lag = 0] = fitLogistic(
    observed.map((pair) => {
      const features = [strengthOf(pair.evidence, alone), lagOf(pair, alone)];
      return { features, isTrue: pair.label === 'good' };
    }),
  );
  return {
    base: shift + stretch * base,
    matters: stretch * matters,
    text: stretch * text,
    topics: stretch * topics,
    lag,
  };
}

/** Log odds of each pair by the model that the pairs of all other reports give. */
export function crossValidate(observed: readonly Observed[]): { pair: Observed; odds: number }[] {
  return [...new Set(observed.map(({ reports }) => reports))].flatMap((reports) => {
    const model = fitAlignment(observed.filter((pair) => pair.reports !== reports));
    return observed
      .filter((pair) => pair.reports === reports)
      .map((pair) => ({ pair, odds: oddsOfPair(pair, model) }));
  });
}

export function oddsOfPair(pair: Observed, model: PairModel): number {
  return oddsWithRivals(strengthOf(pair.evidence, model), lagOf(pair, model), model);
}

function lagOf({ evidence, rivals }: Observed, model: PairModel): number {
  const strength = strengthOf(evidence, model);
  return rivals
    .map((list) => list.filter((rival) => strengthOf(rival, model) > strength).length)
    .reduce((sum, better) => sum + lagBehind(better), 0);
}
