import { reconciliationFragment, type Paths } from '../../paths.ts';
import type {
  Reconciliation,
  ReconciliationKind,
  ReconciliationOperand,
} from '../../schema/reconciliation.ts';
import type { Paragraph } from '../../schema/report.ts';
import type { Metric } from '../../schema/metric.ts';
import { judge, type Judgement } from './outcome.ts';
import type { Operand, Relation } from './relation.ts';

/** A relation that was recomputed, or of which it is known why it cannot be. */
export interface Finding {
  kind: ReconciliationKind;
  operands: Operand[];
  stated: Metric;
  judgement: Judgement;
  /** Offset of the first word that it rests on, where that is no number. */
  from?: number;
}

/** @returns undefined where the operands give no result */
export function toFinding(relation: Relation): Finding | undefined {
  const judgement = judge(relation);
  const { kind, operands, stated } = relation;
  return judgement && { kind, operands, stated, judgement };
}

/**
 * A finding as published.
 *
 * @param paragraph the one around the stated number
 */
export function toReconciliation(
  finding: Finding,
  paragraph: Paragraph,
  paths: Paths,
): Reconciliation {
  const { kind, stated, judgement } = finding;
  const operands = [...finding.operands, { role: 'stated' as const, metric: stated }];
  const here = operands
    .map(({ metric }) => metric)
    .filter(({ report, paragraph: id }) => report === stated.report && id === paragraph.id);
  const start = Math.min(finding.from ?? stated.start, ...here.map((metric) => metric.start));
  const end = Math.max(...here.map((metric) => metric.end));
  const id = reconciliationFragment(paragraph.id, stated.start - paragraph.start, kind);
  return {
    id,
    report: stated.report,
    section: stated.section,
    paragraph: paragraph.id,
    line: paragraph.line,
    start,
    end,
    quote: paragraph.text.slice(start - paragraph.start, end - paragraph.start),
    kind,
    outcome: judgement.outcome,
    operands: operands.map(toOperand),
    calculation: judgement.calculation,
    reason: judgement.reason,
    computed: judgement.computed,
    stated: judgement.stated,
    url: paths.fragment(stated.report, id),
  };
}

function toOperand({ role, metric }: Operand): ReconciliationOperand {
  const { report, paragraph, line, start, end, quote, label, value, unit } = metric;
  return { role, report, paragraph, line, start, end, quote, label, value, unit };
}
