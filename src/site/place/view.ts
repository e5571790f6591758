import type { Crumb } from '../shared/crumb.ts';
import { yearRange } from '../shared/report-card.ts';
import type { Paths } from '../../paths.ts';
import { strings } from '../../words/site.ts';
import { type PlaceNode, type PlaceTree, visibleDepth } from '../shared/place-tree.ts';
import { type ReportCard, reportCard, shortYears } from '../shared/report-card.ts';
import { placeStrings } from '../../words/place.ts';

/** Rows of a tree that one page may show. */
const TREE_LIMIT = 300;

/** One row of the tree of places, with what is shown under it. */
export interface PlaceRow {
  name: string;
  href: string;
  /** `3 份，2021—2025`. */
  summary: string;
  reports: { label: string; href: string }[];
  children: PlaceRow[];
}

export interface PlacePage {
  name: string;
  /** With the units above it: names such as 城关镇 stand in hundreds of counties. */
  fullName: string;
  crumbs: Crumb[];
  summary: string;
  code: string;
  /** Reports of the unit itself. */
  reports: ReportCard[];
  /** Units below it. */
  rows: PlaceRow[];
  /** Other units under the same one. */
  siblings: PlaceRow[];
  parentName: string | undefined;
}

/** The tree from the provinces down, as deep as fits on a page. */
export function placeRows(nodes: readonly PlaceNode[], paths: Paths): PlaceRow[] {
  const toRow = (node: PlaceNode, depth: number): PlaceRow => ({
    name: node.name,
    href: paths.place(node.code),
    summary: placeSummary(node),
    reports: node.reports.map((report) => ({
      label: shortYears(report),
      href: paths.report(report.id),
    })),
    children: depth > 1 ? node.children.map((child) => toRow(child, depth - 1)) : [],
  });
  const depth = visibleDepth(nodes, TREE_LIMIT);
  return nodes.map((node) => toRow(node, depth));
}

/** @throws if no report belongs to the unit or below it */
export function placePage(tree: PlaceTree, code: string, paths: Paths): PlacePage {
  const node = tree.byCode.get(code);
  if (node === undefined) throw new Error(`No reports under place code "${code}"`);
  const siblings = node.parent?.children.filter((sibling) => sibling !== node) ?? [];
  return {
    name: node.name,
    fullName: fullName(node),
    crumbs: [{ label: strings.nav.places, href: paths.places }, ...placeCrumbs(node, paths)],
    summary: placeSummary(node),
    code,
    reports: node.reports.map((report) => reportCard(report, paths)),
    rows: placeRows(node.children, paths),
    siblings: siblings.map((sibling) => ({ ...leaf(sibling, paths), reports: [] })),
    parentName: node.parent?.name,
  };
}

function leaf(node: PlaceNode, paths: Paths): PlaceRow {
  const [row] = placeRows([{ ...node, children: [] }], paths);
  if (row === undefined) throw new Error('expected one row for one node');
  return row;
}

function placeCrumbs(node: PlaceNode, paths: Paths): Crumb[] {
  const above: Crumb[] = [];
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    above.unshift({ label: parent.name, href: paths.place(parent.code) });
  }
  return [...above, { label: node.name }];
}

function fullName(node: PlaceNode): string {
  return (node.parent === null ? '' : fullName(node.parent)) + node.name;
}

function placeSummary(node: PlaceNode): string {
  return placeStrings.summary(node.reportCount, yearRange(node.firstYear, node.lastYear));
}
