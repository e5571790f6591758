import { flattenSections } from '../../schema/section-tree.ts';
import type { Section } from '../../schema/section.ts';
import { offsetOf, type GoldHeading } from './gold-other-reports.ts';
import type { Tally } from './score-metrics.ts';

/** Counts of one outline, or of several added up. */
export interface OutlineScore {
  reports: number;
  /** Labelled and found; found but not labelled; labelled but not found. */
  hits: number;
  extra: number;
  missed: number;
  /** Of the hits whose label lets them be judged. */
  level: Tally;
  status: Tally;
  mistakes: string[];
}

/**
 * Compare an outline with the headings that a reader found. A section is a hit if it starts where a
 * labelled heading does, white space and punctuation between them aside; its level must be the same
 * number, its status the same word. Arguable headings, found or not, count neither for nor against,
 * nor do arguable levels and statuses, and the status of headings that are neither review nor plan.
 */
export function scoreOutline(
  outline: readonly Section[],
  gold: readonly GoldHeading[],
  source: string,
): OutlineScore {
  const score: OutlineScore = { ...emptyOutlineScore(), reports: 1 };
  const open = new Map(gold.map((label) => [label, offsetOf(label, source)]));
  for (const section of flattenSections(outline)) {
    const [label] =
      [...open].find(([, offset]) => startTogether(source, section.start, offset)) ?? [];
    if (!label) {
      score.extra += 1;
      score.mistakes.push(`${section.line} extra ${section.marker ?? ''}${section.title}`);
      continue;
    }
    open.delete(label);
    if (label.arguable) continue;
    score.hits += 1;
    if (!label.levelArguable) enter(score, 'level', section, label);
    if (label.status !== null && !label.statusArguable) enter(score, 'status', section, label);
  }
  for (const label of open.keys()) {
    if (label.arguable) continue;
    score.missed += 1;
    score.mistakes.push(`${label.line} missed ${label.marker ?? ''}${label.title} (${label.kind})`);
  }
  return score;
}

export function addOutlineScores(scores: readonly OutlineScore[]): OutlineScore {
  const total = emptyOutlineScore();
  for (const score of scores) {
    for (const name of ['reports', 'hits', 'extra', 'missed'] as const) total[name] += score[name];
    for (const name of ['level', 'status'] as const) {
      total[name].judged += score[name].judged;
      total[name].right += score[name].right;
    }
    total.mistakes.push(...score.mistakes);
  }
  return total;
}

function startTogether(source: string, a: number, b: number): boolean {
  return !/[\p{L}\p{N}]/u.test(source.slice(Math.min(a, b), Math.max(a, b)));
}

function enter(
  score: OutlineScore,
  field: 'level' | 'status',
  section: Section,
  label: GoldHeading,
): void {
  score[field].judged += 1;
  if (section[field] === label[field]) score[field].right += 1;
  else {
    score.mistakes.push(
      `${label.line} ${field} of ${label.title}: ${section[field]}, expected ${String(label[field])}`,
    );
  }
}

function emptyOutlineScore(): OutlineScore {
  return {
    reports: 0,
    hits: 0,
    extra: 0,
    missed: 0,
    level: { judged: 0, right: 0 },
    status: { judged: 0, right: 0 },
    mistakes: [],
  };
}
