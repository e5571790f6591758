import type { SectionLink } from '../../../schema/alignment.ts';
import type { Report } from '../../../schema/report.ts';
import { flattenOutline, type OutlineEntry } from '../../shared/text/outline.ts';

/**
 * Sections that are read side by side: for each column the ids of its sections, in the order of the
 * text; empty where a column has no counterpart. A section with subsections stands for its heading
 * and the text before its first subsection only: subsections have rows of their own.
 */
export interface AlignedRow {
  cells: readonly (readonly string[])[];
  /** Links between sections of this row, by falling score; empty where one column stands alone. */
  links: readonly SectionLink[];
}

/** More sections in one row would hide what matches what. */
const MOST_IN_ROW = 8;

interface Node {
  column: number;
  /** Place in the text. */
  order: number;
  entry: OutlineEntry;
  group: Group;
}

interface Group {
  nodes: Node[];
}

/**
 * Rows that lay two to four reports side by side. Every section of every report stands in exactly
 * one row. Rows follow the first report; what it has no counterpart for is kept where it stands in
 * its own report, below the row of the section before it.
 *
 * @param reports in the order of the columns; a report may stand in one column only
 * @param links as `alignReports` gives them for these reports
 */
export function alignRows(
  reports: readonly Pick<Report, 'id' | 'outline'>[],
  links: readonly SectionLink[],
): AlignedRow[] {
  const columns = reports.map(({ outline }, column) => nodesOf(outline, column));
  const byKey = new Map(
    columns.flatMap((nodes, column) =>
      nodes.map((node) => [keyOf(reports[column]?.id ?? '', node.entry.section.id), node] as const),
    ),
  );
  const matches = links
    .filter(({ kind }) => kind === 'match')
    .toSorted((x, y) => y.score - x.score);
  uniteMatches(matches, byKey, (a, b) => isLeaf(a.entry) === isLeaf(b.entry));
  uniteMatches(matches, byKey, standAlone);
  for (const nodes of columns) joinParents(nodes);
  const order = orderGroups(columns);
  const linksOf = new Map<Group, SectionLink[]>();
  for (const link of matches) {
    const a = byKey.get(keyOf(link.a.report, link.a.section));
    const b = byKey.get(keyOf(link.b.report, link.b.section));
    if (!a || a.group !== b?.group) continue;
    const known = linksOf.get(a.group);
    if (known) known.push(link);
    else linksOf.set(a.group, [link]);
  }
  return order.map((group) => ({
    cells: columns.map((_, column) =>
      group.nodes
        .filter((node) => node.column === column)
        .sort((a, b) => a.order - b.order)
        .map(({ entry }) => entry.section.id),
    ),
    links: linksOf.get(group) ?? [],
  }));
}

const keyOf = (report: string, section: string) => `${report}\n${section}`;

function nodesOf(outline: Report['outline'], column: number): Node[] {
  return flattenOutline(outline).map((entry, order) => {
    const group: Group = { nodes: [] };
    const node: Node = { column, order, entry, group };
    group.nodes.push(node);
    return node;
  });
}

/** Best links first: each pair of sections comes into one row unless the row would lose its centre. */
function uniteMatches(
  matches: readonly SectionLink[],
  byKey: ReadonlyMap<string, Node>,
  mayJoin: (a: Node, b: Node) => boolean,
): void {
  for (const link of matches) {
    const a = byKey.get(keyOf(link.a.report, link.a.section));
    const b = byKey.get(keyOf(link.b.report, link.b.section));
    if (!a || !b || a.group === b.group || !mayJoin(a, b)) continue;
    const nodes = [...a.group.nodes, ...b.group.nodes];
    if (nodes.length <= MOST_IN_ROW && hasCentre(nodes)) unite(a.group, b.group);
  }
}

/** A chapter stands beside an item of another report where neither has found its like. */
function standAlone(a: Node, b: Node): boolean {
  return a.group.nodes.length === 1 && b.group.nodes.length === 1;
}

/** True where some column gives the row one section only: the others are read against that. */
function hasCentre(nodes: readonly Node[]): boolean {
  const counts = new Map<number, number>();
  for (const { column } of nodes) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts.values()].includes(1);
}

function unite(into: Group, other: Group): void {
  for (const node of other.nodes) node.group = into;
  into.nodes.push(...other.nodes);
}

/**
 * Where a chapter stands against an item of another report, its subsections that match nothing come
 * into the same row: they are what the item is to be read against.
 */
function joinParents(nodes: readonly Node[]): void {
  const byId = new Map(nodes.map((node) => [node.entry.section.id, node]));
  for (const node of nodes) {
    const parent = byId.get(node.entry.ancestors.at(-1)?.id ?? '');
    if (!parent || node.group.nodes.length > 1) continue;
    const beside = parent.group.nodes.filter(({ column }) => column !== node.column);
    const isRead = beside.length > 0 && beside.every(({ entry }) => isLeaf(entry));
    if (isRead && node.group !== parent.group) unite(parent.group, node.group);
  }
}

function isLeaf({ section }: OutlineEntry): boolean {
  return section.children.length === 0;
}

/**
 * The first column's groups in its order; then each further column's others, each below what
 * precedes it in that column.
 */
function orderGroups(columns: readonly (readonly Node[])[]): Group[] {
  const [first = [], ...others] = columns;
  const order = [...new Set(first.map(({ group }) => group))];
  const placed = new Set(order);
  for (const nodes of others) {
    let last = -1;
    for (const { group } of nodes) {
      if (placed.has(group)) {
        last = order.indexOf(group);
        continue;
      }
      placed.add(group);
      last += 1;
      order.splice(last, 0, group);
    }
  }
  return order;
}
