import type { Place } from '../../schema/place.ts';
import { codeAtLevel, placeLevels } from '../../schema/place-level.ts';
import type { ReportSummary } from '../../schema/report.ts';

/** One unit on the way from the province to a place. */
export interface PlaceStep {
  name: string;
  /** 12 digits, zero-padded above sub-district level. */
  code: string;
}

/** Units from the widest to the place itself; levels that its chain does not have are left out. */
export function placeChain(place: Place): PlaceStep[] {
  const units = placeUnits(place);
  // A report of the whole country has no level at all.
  return units.length > 0 ? units : [{ name: '全国', code: place.code }];
}

/** The same, none for the whole country. */
export function placeUnits(place: Place): PlaceStep[] {
  return placeLevels.flatMap((level) => {
    const name = place[level];
    return name === null ? [] : [{ name, code: codeAtLevel(place.code, level) }];
  });
}

/** A unit of division with the reports of itself and below it. */
export interface PlaceNode extends PlaceStep {
  parent: PlaceNode | null;
  /** By code. */
  children: PlaceNode[];
  /** Reports of the unit itself, newest first. */
  reports: ReportSummary[];
  /** Number of reports of the unit and below it. */
  reportCount: number;
  /** Earliest and latest year that a report of the unit or below it tells of. */
  firstYear: number | null;
  lastYear: number | null;
}

export interface PlaceTree {
  /** Provinces, by code. */
  roots: PlaceNode[];
  byCode: Map<string, PlaceNode>;
}

/** All units that have reports of themselves or below them. Reports without a place are left out. */
export function buildPlaceTree(summaries: readonly ReportSummary[]): PlaceTree {
  const roots: PlaceNode[] = [];
  const byCode = new Map<string, PlaceNode>();
  for (const report of summaries) {
    if (report.place === null) continue;
    let parent: PlaceNode | null = null;
    for (const step of placeChain(report.place)) {
      const node: PlaceNode = byCode.get(step.code) ?? {
        ...step,
        parent,
        children: [],
        reports: [],
        reportCount: 0,
        firstYear: null,
        lastYear: null,
      };
      if (!byCode.has(step.code)) {
        byCode.set(step.code, node);
        (parent?.children ?? roots).push(node);
      }
      countReport(node, report);
      parent = node;
    }
    parent?.reports.push(report);
  }
  for (const nodes of [roots, ...[...byCode.values()].map((node) => node.children)]) {
    nodes.sort((a, b) => (a.code < b.code ? -1 : 1));
  }
  return { roots, byCode };
}

function countReport(node: PlaceNode, report: ReportSummary): void {
  node.reportCount += 1;
  for (const year of [report.reviewYear, report.planYear]) {
    if (year === null) continue;
    node.firstYear = Math.min(node.firstYear ?? year, year);
    node.lastYear = Math.max(node.lastYear ?? year, year);
  }
}

/**
 * How many levels below `nodes` may be shown so that a page does not grow with the corpus.
 *
 * @returns 1 where only `nodes` themselves are to be shown
 */
export function visibleDepth(nodes: readonly PlaceNode[], limit: number): number {
  let depth = 1;
  let shown = nodes.length;
  let level = nodes.flatMap((node) => node.children);
  while (level.length > 0 && shown + level.length <= limit) {
    depth += 1;
    shown += level.length;
    level = level.flatMap((node) => node.children);
  }
  return depth;
}
