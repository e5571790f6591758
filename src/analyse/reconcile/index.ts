import type { Paths } from '../../paths.ts';
import { reconciliationStrings } from '../../words/reconciliation.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Reconciliation } from '../../schema/reconciliation.ts';
import type { Paragraph } from '../../schema/report.ts';
import { findChanges } from './levels-and-change.ts';
import { findCounts } from './count.ts';
import { toReconciliation, toFinding, type Finding } from './finding.ts';
import { passagesOf, type Statement } from './statement.ts';
import { findRates } from './rate.ts';
import type { Relation } from './relation.ts';
import { findRepeats } from './repeat.ts';
import { findShares } from './share.ts';
import { findTargets, impliedTarget, type OpenTarget } from './target.ts';
import { findTotals } from './total.ts';

export { reconcileYears } from './years.ts';

/** Relations within one sentence, one kind a file. */
const constructs: readonly ((passage: Statement) => Relation[])[] = [
  findRates,
  findShares,
  findTotals,
  findChanges,
];

/**
 * Recompute what a report states of its own numbers.
 *
 * @param paragraphs of the report, in the order of the text
 * @param metrics of the report, in the order of the text
 * @returns reconciliations in the order of the text, one for a stated number and kind
 */
export function reconcileReport(
  paragraphs: readonly Paragraph[],
  metrics: readonly Metric[],
  paths: Paths,
): Reconciliation[] {
  const byParagraph = Map.groupBy(metrics, ({ paragraph }) => paragraph);
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const findings = paragraphs
    .flatMap((paragraph) => passagesOf(paragraph, byParagraph.get(paragraph.id) ?? []))
    .flatMap(findingsOf)
    .concat(findRepeats(metrics, byId));
  const reconciliations = new Map<string, Reconciliation>();
  for (const finding of findings) {
    const paragraph = byId.get(finding.stated.paragraph);
    if (!paragraph) continue;
    const reconciliation = toReconciliation(finding, paragraph, paths);
    if (!reconciliations.has(reconciliation.id))
      reconciliations.set(reconciliation.id, reconciliation);
  }
  return [...reconciliations.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

function findingsOf(passage: Statement): Finding[] {
  const targets = findTargets(passage);
  const relations = constructs.flatMap((find) => find(passage)).concat(targets.relations);
  return relations
    .map(toFinding)
    .filter((finding) => finding !== undefined)
    .concat(targets.open.flatMap(openFinding), findCounts(passage));
}

/** Progress against a target that is not written: the target that follows from it is worked out. */
function openFinding(target: OpenTarget): Finding[] {
  const calculation = impliedTarget(target);
  if (calculation === undefined) return [];
  return [
    {
      kind: 'target',
      operands: [{ role: 'value', metric: target.value }],
      stated: target.progress,
      judgement: {
        outcome: 'uncheckable',
        calculation,
        reason: reconciliationStrings.gap.noTarget,
        computed: null,
        stated: null,
      },
    },
  ];
}
