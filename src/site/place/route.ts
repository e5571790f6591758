import { placePage, placeRows } from './view.ts';
import { buildPlaceTree, type PlaceTree } from '../shared/place-tree.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

let tree: PlaceTree | undefined;
/** Built once a build: every place page needs it. */
const placeTree = () => (tree ??= buildPlaceTree(store.summaries()));

export const placesPage = () => placeRows(placeTree().roots, paths);

export const placeRoutes = () =>
  [...placeTree().byCode.keys()].map((code) => ({ params: { code } }));

export const readPlacePage = (code: string) => placePage(placeTree(), code, paths);
