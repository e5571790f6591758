import { placePage, placeRows } from '../view/place-page.ts';
import { buildPlaceTree, type PlaceTree } from '../view/place.ts';
import { store } from './corpus.ts';
import { paths } from './site.ts';

let tree: PlaceTree | undefined;
/** Built once a build: every place page needs it. */
const placeTree = () => (tree ??= buildPlaceTree(store.summaries()));

export const placesPage = () => placeRows(placeTree().roots, paths);

export const placeRoutes = () =>
  [...placeTree().byCode.keys()].map((code) => ({ params: { code } }));

export const readPlacePage = (code: string) => placePage(placeTree(), code, paths);
