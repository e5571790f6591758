import {
  leastLikelihood,
  oddsOf,
  type ScoredPair,
  type SectionProfile,
} from '../../../analyse/alignment/index.ts';

/** A section of a column, as rows are made of. */
export interface Node {
  column: number;
  /** The same whatever the order of the columns: settles ties. */
  key: string;
  profile: SectionProfile;
}

/** Sections that stand in one row. */
export type Cluster = readonly Node[];

const RELATED_ODDS = oddsOf(leastLikelihood.related);
/** What two sections cost that stand in one row and have nothing in common: as much as odds of 1 to 54. */
const STRANGERS = 2;
/** What two sections of one column in one row cost: a row is about one matter. */
const SAME_COLUMN = 0.5;
/** More sections of one column in one row would hide what is read against what. */
const MOST_OF_COLUMN = 3;

/**
 * Groups sections of all columns at once: the likeliest pairs first, and two groups become one where
 * what their pairs have above the least likeness of related outweighs what others lack of it, and what
 * a row of several sections costs. A row may so hold two sections that only a third brings together;
 * the grades of its pairs say so. Which column comes first makes no difference.
 *
 * @param pairs all pairs of the nodes that have to do with each other (`scorePairs`)
 * @param mayMeet which two nodes may stand in one row at all
 * @returns every node in one cluster, most of them alone
 */
export function clusterNodes(
  nodes: readonly Node[],
  pairs: readonly ScoredPair[],
  mayMeet: (a: Node, b: Node) => boolean,
): Cluster[] {
  const byProfile = new Map(nodes.map((node) => [node.profile, node]));
  const evidence = new Map<string, number>();
  const links: { a: Node; b: Node; odds: number; key: string }[] = [];
  for (const { a: first, b: second, kind, odds } of pairs) {
    const a = byProfile.get(first);
    const b = byProfile.get(second);
    if (!a || !b) continue;
    const key = pairKey(a, b);
    evidence.set(key, Math.max(odds - RELATED_ODDS, -STRANGERS));
    if (kind !== 'weak' && mayMeet(a, b)) links.push({ a, b, odds, key });
  }
  const clusterOf = new Map<Node, Cluster>(nodes.map((node) => [node, [node]]));
  links.sort((x, y) => y.odds - x.odds || (x.key < y.key ? -1 : 1));
  for (const { a, b } of links) {
    const [left = [], right = []] = [clusterOf.get(a), clusterOf.get(b)];
    if (left === right || gainOf(left, right, evidence) <= 0) continue;
    const joined = [...left, ...right];
    for (const node of joined) clusterOf.set(node, joined);
  }
  return [...new Set(clusterOf.values())];
}

/** What all pairs of two clusters say for making them one; −∞ where they may not be one. */
function gainOf(left: Cluster, right: Cluster, evidence: ReadonlyMap<string, number>): number {
  let gain = 0;
  for (const a of left) {
    for (const b of right) {
      if (a.column === b.column) gain -= SAME_COLUMN;
      else gain += evidence.get(pairKey(a, b)) ?? -STRANGERS;
    }
  }
  const counts = new Map<number, number>();
  for (const { column } of [...left, ...right]) counts.set(column, (counts.get(column) ?? 0) + 1);
  const isTooMany = Math.max(...counts.values()) > MOST_OF_COLUMN;
  // Where no column gives one section only, nothing is read against anything.
  const hasCentre = Math.min(...counts.values()) === 1;
  return isTooMany || !hasCentre ? -Infinity : gain;
}

function pairKey(a: Node, b: Node): string {
  return a.key < b.key ? `${a.key}\n${b.key}` : `${b.key}\n${a.key}`;
}
