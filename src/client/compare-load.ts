import type { CompareState, SideChoice, SideName } from '../compare/state.ts';
import type { Paths } from '../routes/paths.ts';
import type { Report, ReportSummary } from '../schema/report.ts';
import { comparePanel, type ComparePanel } from '../view/compare-panel.ts';
import type { CompareData } from './compare-data.ts';

/** What became of one side's choice. */
export type LoadedSide =
  | { kind: 'empty'; report: null }
  | { kind: 'ready'; report: Report; panel: ComparePanel }
  | { kind: 'unknown-report'; report: null; id: string }
  | { kind: 'unknown-section'; report: Report; id: string }
  | { kind: 'not-loaded'; report: null };

/** Reads what the sides show; a side that cannot be read does not keep the other from being read. */
export async function loadSides(
  state: CompareState,
  reports: readonly ReportSummary[],
  data: CompareData,
  paths: Paths,
): Promise<Record<SideName, LoadedSide>> {
  const known = new Set(reports.map(({ id }) => id));
  const [a, b] = await Promise.all([
    loadSide(state.sides.a, known, data, paths),
    loadSide(state.sides.b, known, data, paths),
  ]);
  return { a, b };
}

async function loadSide(
  choice: SideChoice | null,
  known: ReadonlySet<string>,
  data: CompareData,
  paths: Paths,
): Promise<LoadedSide> {
  if (!choice) return { kind: 'empty', report: null };
  if (!known.has(choice.report)) return { kind: 'unknown-report', report: null, id: choice.report };
  let report: Report;
  try {
    report = await data.report(choice.report);
  } catch {
    // The page says so and offers to try again.
    return { kind: 'not-loaded', report: null };
  }
  const panel = comparePanel(report, choice, paths);
  return panel
    ? { kind: 'ready', report, panel }
    : { kind: 'unknown-section', report, id: choice.section ?? '' };
}
