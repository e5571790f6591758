import {
  createSectionVectors,
  profileReport,
  reasonsOf,
  scorePairs,
  type AlignableReport,
  type ScoredPair,
} from '../../../analyse/alignment/index.ts';
import type { LinkKind, LinkReason, TermWeights } from '../../../schema/alignment.ts';
import type { SectionStatus } from '../../../schema/status.ts';
import { openingOf } from './part-opening.ts';
import { clusterNodes, type Cluster, type Node } from './row-clusters.ts';

/** A text that is laid beside others. */
export interface AlignColumn extends AlignableReport {
  /** What tells the column from the others, the same in whichever order they stand. */
  key: string;
  /** The only status whose sections are laid out; null for both. */
  status: SectionStatus | null;
  /** True where the column shows its part of the report whole, from its opening on. */
  isWhole: boolean;
}

/** Why the sections of two columns of a row stand together, by their likeliest pair. */
export interface RowPair {
  /** Numbers of the columns, rising. */
  columns: readonly [number, number];
  /** The sections of the pair. */
  sections: readonly [string, string];
  kind: LinkKind;
  reason: LinkReason;
}

/** A section of a column that is not in the row and has to do with it; `weak`: nothing else is nearer. */
export interface Reference {
  section: string;
  kind: LinkKind;
}

/**
 * Sections that are read side by side: for each column their ids, in the order of the text; empty
 * where a column has no counterpart. A section with subsections stands for its heading and the text
 * before its first subsection only: subsections have rows of their own.
 */
export interface AlignedRow {
  /** True for the row of what opens the part in each column (`part-opening.ts`): the first, if any. */
  isOpening: boolean;
  cells: readonly (readonly string[])[];
  /** One for each two columns that both have sections in the row, and are linked. */
  pairs: readonly RowPair[];
  /**
   * For each column what else of it deals with the row's matter, the likeliest first; chapters around a
   * section of the cell are left out. In an empty cell where nothing is related, what is weakly
   * linked and nearest, if anything is.
   */
  references: readonly (readonly Reference[])[];
}

/** References told of one cell. */
const MOST_REFERENCES = 3;

/**
 * Rows that lay two to four texts side by side. Every section stands in exactly one row. The result
 * does not depend on the order of the columns: exchanging two exchanges their cells and changes
 * nothing else. Rows follow the column with the most sections; what it has no counterpart for stands
 * where its own text has it.
 *
 * @param columns texts of one kind: all review, all plan, or what a reader holds against each other
 * @param weights of the corpus, from `data/terms.json` (`store.termWeights()` in the build)
 */
export function alignRows(columns: readonly AlignColumn[], weights: TermWeights): AlignedRow[] {
  const vectors = createSectionVectors(weights);
  const openings = columns.map(({ isWhole, status, outline }) =>
    isWhole && status !== null ? openingOf(outline, status).map(({ id }) => id) : [],
  );
  const profiles = columns.map((column, index) =>
    profileReport(
      column,
      vectors,
      'all',
      ({ id, status }) =>
        (column.status === null || status === column.status) && !openings[index]?.includes(id),
    ),
  );
  const nodes = profiles.map((own, column) =>
    own.map((profile): Node => {
      return { column, key: `${columns[column]?.key ?? ''}#${profile.section.id}`, profile };
    }),
  );
  const pairs = scorePairs(profiles);
  const clusters = clusterAll(nodes.flat(), pairs);
  const links = linksByNode(nodes.flat(), pairs);
  const rows = orderClusters(clusters, nodes).map((cluster): AlignedRow => {
    return {
      isOpening: false,
      cells: columns.map((_, column) => idsOf(cluster, column)),
      pairs: rowPairs(cluster, links).map(({ a, b, pair }) => ({
        columns: [a.column, b.column],
        sections: [a.profile.section.id, b.profile.section.id],
        kind: pair.kind,
        reason: reasonsOf(a.profile, vectors)(b.profile),
      })),
      references: columns.map((_, column) => referencesOf(cluster, column, links)),
    };
  });
  if (openings.every((ids) => ids.length === 0)) return rows;
  const references = columns.map(() => []);
  return [{ isOpening: true, cells: openings, pairs: [], references }, ...rows];
}

/** Items with items and chapters with chapters; then a chapter with an item, where neither has its like. */
function clusterAll(nodes: readonly Node[], pairs: readonly ScoredPair[]): Cluster[] {
  const alike = clusterNodes(nodes, pairs, (a, b) => isLeaf(a) === isLeaf(b));
  const alone = alike.flatMap((cluster) => (cluster.length === 1 ? cluster : []));
  return [
    ...alike.filter(({ length }) => length > 1),
    ...clusterNodes(alone, pairs, (a, b) => isLeaf(a) !== isLeaf(b)),
  ];
}

/** Whether one section is the other, or one around it. */
function holds({ profile: { section } }: Node, { profile: { section: inner } }: Node): boolean {
  return section.start <= inner.start && inner.end <= section.end;
}

const isLeaf = ({ profile }: Node) => profile.section.children.length === 0;

interface NodeLink {
  node: Node;
  pair: ScoredPair;
}

/** What each section is linked with, in other columns. */
function linksByNode(
  nodes: readonly Node[],
  pairs: readonly ScoredPair[],
): ReadonlyMap<Node, readonly NodeLink[]> {
  const byProfile = new Map(nodes.map((node) => [node.profile, node]));
  const links = new Map<Node, NodeLink[]>(nodes.map((node) => [node, []]));
  for (const pair of pairs) {
    const a = byProfile.get(pair.a);
    const b = byProfile.get(pair.b);
    if (!a || !b) continue;
    links.get(a)?.push({ node: b, pair });
    links.get(b)?.push({ node: a, pair });
  }
  return links;
}

/** The likeliest pair of each two columns of a row. */
function rowPairs(
  cluster: Cluster,
  links: ReadonlyMap<Node, readonly NodeLink[]>,
): { a: Node; b: Node; pair: ScoredPair }[] {
  const best = new Map<string, { a: Node; b: Node; pair: ScoredPair }>();
  for (const a of cluster) {
    for (const { node: b, pair } of links.get(a) ?? []) {
      if (a.column >= b.column || !cluster.includes(b)) continue;
      const columns = `${a.column} ${b.column}`;
      const known = best.get(columns);
      if (!known || isBefore({ node: b, pair }, { node: known.b, pair: known.pair })) {
        best.set(columns, { a, b, pair });
      }
    }
  }
  return [...best.values()].sort((x, y) => x.a.column - y.a.column || x.b.column - y.b.column);
}

/** What else a column says of a row; where it has no text there and says nothing related, what is nearest. */
function referencesOf(
  cluster: Cluster,
  column: number,
  links: ReadonlyMap<Node, readonly NodeLink[]>,
): Reference[] {
  const own = cluster.filter((node) => node.column === column);
  const best = new Map<Node, NodeLink>();
  for (const link of cluster.flatMap((node) => links.get(node) ?? [])) {
    if (link.node.column !== column || own.some((shown) => holds(link.node, shown))) continue;
    const known = best.get(link.node);
    if (!known || link.pair.odds > known.pair.odds) best.set(link.node, link);
  }
  const linked = [...best.values()].sort((x, y) => (isBefore(x, y) ? -1 : 1));
  const related = linked.filter(({ pair }) => pair.kind !== 'weak').slice(0, MOST_REFERENCES);
  const told = own.length > 0 || related.length > 0 ? related : linked.slice(0, 1);
  return told.map(({ node, pair }) => ({ section: node.profile.section.id, kind: pair.kind }));
}

function isBefore({ node, pair: { odds } }: NodeLink, other: NodeLink): boolean {
  return odds > other.pair.odds || (odds === other.pair.odds && node.key < other.node.key);
}

function idsOf(cluster: Cluster, column: number): string[] {
  return cluster
    .filter((node) => node.column === column)
    .map(({ profile }) => profile.section)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ id }) => id);
}

/**
 * The clusters in the order of the column with the most sections; then those that it has no part in,
 * column by column, each below what precedes it in its own column.
 */
function orderClusters(
  clusters: readonly Cluster[],
  columns: readonly (readonly Node[])[],
): Cluster[] {
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((node) => [node, cluster])));
  const [longest, ...others] = columns
    .filter((nodes) => nodes.length > 0)
    .toSorted((x, y) => y.length - x.length || ((x[0]?.key ?? '') < (y[0]?.key ?? '') ? -1 : 1))
    .map((nodes) => nodes.map((node) => clusterOf.get(node)).filter((own) => own !== undefined));
  const order = [...new Set(longest)];
  for (const own of others) {
    let last = -1;
    for (const cluster of own) {
      const placed = order.indexOf(cluster);
      if (placed === -1) order.splice((last += 1), 0, cluster);
      else last = placed;
    }
  }
  return order;
}
