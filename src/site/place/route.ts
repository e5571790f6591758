import { entryOf } from '../shared/entry-at.ts';
import { placePage, placeRows } from './view.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { buildPlaceTree, type PlaceNode, type PlaceTree } from '../shared/place-tree.ts';
import { digestOf } from '../shared/build/digests.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

let tree: PlaceTree | undefined;
/** Built once a build: every place page needs it. */
const placeTree = () => (tree ??= buildPlaceTree(store.summaries()));

export const placesPage = () => placeRows(placeTree().roots, paths);

export const placeRoutes = () =>
  [...placeTree().byCode.keys()].map((code) => ({ params: { code } }));

/** All reports of a place and of the units below it. */
export function readPlaceReports(code: string) {
  const node = entryOf(placeTree().byCode, code);
  const reportsOf = (unit: PlaceNode): ReportSummary[] => [
    ...unit.reports,
    ...unit.children.flatMap(reportsOf),
  ];
  return { code, name: node.name, reports: reportsOf(node) };
}

/** The page of a place, with what its newest report holds where it has one of its own. */
export function readPlacePage(code: string) {
  const page = placePage(placeTree(), code, paths);
  const [newest] = page.reports;
  return { ...page, newest, digest: newest && digestOf(newest.id) };
}
