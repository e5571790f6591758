import { type ComparableValue, isSameValue } from './comparable-value.ts';
import { facets, remarks, type RuleGrade } from './comparability-rules.ts';

/** 可比, 需注意 or 不可比: how far two values of one indicator may be set against each other. */
export type Comparability = 'comparable' | RuleGrade;

/** One thing that stands between two values. */
export interface ComparabilityReason {
  /** Permanent name of the rule. */
  id: string;
  grade: RuleGrade;
  /** For readers, in Chinese, without final punctuation. */
  words: string;
}

export interface ComparabilityVerdict {
  /** The worst of the reasons; `comparable` where there is none. */
  grade: Comparability;
  /** All that was found, what makes the two incomparable first. */
  reasons: ComparabilityReason[];
}

/**
 * Whether two values of one indicator, or of one label that no indicator has, may be compared.
 * Symmetric; a value is comparable with itself. Others must not be asked about.
 */
export function gradePair(a: ComparableValue, b: ComparableValue): ComparabilityVerdict {
  if (isSameValue(a, b)) return { grade: 'comparable', reasons: [] };
  const found: ComparabilityReason[] = [];
  for (const { id, only, of, differ, unstated, words } of facets) {
    if (only !== undefined && (a.metric.kind !== only || b.metric.kind !== only)) continue;
    const [mine, other] = [of(a), of(b)];
    if (mine === other) continue;
    const grade = mine === null || other === null ? unstated : differ;
    found.push({ id, grade, words: words(a, b) });
  }
  for (const { id, test, words } of remarks) {
    if (test(a, b)) found.push({ id, grade: 'caution', words: words(a, b) });
  }
  const graded = (grade: RuleGrade) => found.filter((reason) => reason.grade === grade);
  const incomparable = graded('incomparable');
  const caution = graded('caution');
  return {
    grade: incomparable.length > 0 ? 'incomparable' : caution.length > 0 ? 'caution' : 'comparable',
    reasons: [...incomparable, ...caution],
  };
}
