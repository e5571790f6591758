import type { SectionProfile } from '../../analyse/alignment/index.ts';
import type { GradedItem } from './gold-counterparts.ts';
import type { GoldPair } from './gold-alignment.ts';

/** Two sections of different reports with what a reader says of them. */
export interface LabelledPair {
  a: SectionProfile;
  b: SectionProfile;
  label: GoldPair['label'];
  /** True where the reader listed all counterparts of a section, so that `none` is not a choice. */
  isExhaustive: boolean;
  /** All sections of the two reports, between which rivals are sought. */
  sections: { ofA: readonly SectionProfile[]; ofB: readonly SectionProfile[] };
}

type Profiles = ReadonlyMap<string, readonly SectionProfile[]>;

/** Pairs that a reader chose, or that were drawn for a reader. */
export function chosenPairs(pairs: readonly GoldPair[], profiles: Profiles): LabelledPair[] {
  return pairs.flatMap(({ a, b, label }) => {
    const [ofA, ofB] = [sectionsOf(a.report, profiles), sectionsOf(b.report, profiles)];
    const [first] = ofA.filter(({ section }) => section.id === a.section);
    const [second] = ofB.filter(({ section }) => section.id === b.section);
    if (!first || !second) throw new Error(`expected sections ${a.section} and ${b.section}`);
    const sections = { ofA, ofB };
    return [{ a: first, b: second, label, isExhaustive: false, sections }];
  });
}

/**
 * An item with every section of another report that can be judged: what is arguable, holds or is part
 * of a good counterpart, or is the other of review and plan is left out.
 */
export function pairsOfItem(item: GradedItem, other: string, profiles: Profiles): LabelledPair[] {
  const [ofA, ofB] = [sectionsOf(item.report, profiles), sectionsOf(other, profiles)];
  const own = ofA.find(({ section }) => section.id === item.section?.id);
  if (!own) return [];
  return ofB.flatMap((b) => {
    const label = item.gradeOf(other, b.section.id);
    if (label !== 'good' && label !== 'related' && label !== 'none') return [];
    return [{ a: own, b, label, isExhaustive: true, sections: { ofA, ofB } }];
  });
}

/** The same for both directions. */
export function pairKey(...sides: readonly { report: string; section: string }[]): string {
  return sides
    .map(({ report, section }) => `${report}#${section}`)
    .sort()
    .join(' ');
}

function sectionsOf(report: string, profiles: Profiles): readonly SectionProfile[] {
  const sections = profiles.get(report);
  if (!sections) throw new Error(`expected report ${report}`);
  return sections;
}
