import { expose } from 'comlink';
import { chooseParts } from '../model/choose-parts.ts';
import { rowInContext, type ExploreRow } from '../model/decode-part.ts';
import type { ExploreState } from '../model/explore-state.ts';
import { filterRows, namesFirst } from '../model/filter-rows.ts';
import { sortRows } from '../model/sort-rows.ts';
import type { NumberInContext } from '../../take/model/number-table.ts';
import { createPaths } from '../../../paths.ts';
import { ExploreParts } from './read-parts.ts';
import type { ExplorePlaces, ExploreRequest, ExploreResult } from './worker-messages.ts';
import { exploreResult } from './page-of-results.ts';

/** Milliseconds between two partial answers. */
const PAUSE = 400;

let parts: ExploreParts | undefined;
/** Number of the newest search: older ones stop reading. */
let newest = 0;
const collator = new Intl.Collator('zh-CN', { numeric: true });

async function explore(
  { base, folder }: ExplorePlaces,
  { state, mostParts }: ExploreRequest,
  onResult: (result: ExploreResult) => void,
): Promise<void> {
  const turn = (newest += 1);
  parts ??= new ExploreParts(folder);
  const source = parts;
  const manifest = await source.manifest;
  const paths = createPaths(base);
  const isNewest = () => turn === newest;
  const wanted = chooseParts(manifest, state);
  const allowed = wanted.slice(0, mostParts);
  let answered = 0;
  const show = () => {
    const { rows, read } = source.read(allowed);
    answered = performance.now();
    const isReading = read < allowed.length;
    const progress = { wanted: wanted.length, read, isReading };
    const order = (found: readonly ExploreRow[]) => sort(found, state);
    const isRead = (other: ExploreState) => {
      const others = chooseParts(manifest, other);
      return source.read(others).read === others.length;
    };
    onResult(exploreResult({ rows, state, manifest, progress, order, isRead, paths }));
  };
  if (!isNewest()) return;
  if (source.read(allowed).read < allowed.length) {
    if (source.read(allowed).read > 0) show();
    await source.load(allowed, () => {
      if (isNewest() && performance.now() - answered > PAUSE) show();
      return isNewest();
    });
  }
  if (isNewest()) show();
}

/** All rows that a state lets through, in its order. */
async function readRows(
  { base, folder }: ExplorePlaces,
  state: ExploreState,
): Promise<NumberInContext[]> {
  parts ??= new ExploreParts(folder);
  const source = parts;
  const wanted = chooseParts(await source.manifest, state);
  await source.load(wanted, () => true);
  const { rows } = filterRows(source.read(wanted).rows, state.query, state.filters);
  const paths = createPaths(base);
  return sort(rows, state).map((row) => rowInContext(row, paths));
}

function sort(rows: readonly ExploreRow[], state: ExploreState): ExploreRow[] {
  const sorted = sortRows(rows, state.sort, (a, b) => collator.compare(a, b));
  return state.sort ? sorted : namesFirst(sorted, state.query);
}

/** What could not be read is asked for anew next time. */
async function forgettingOnFailure<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    parts = undefined;
    throw error;
  }
}

const service = {
  explore: (...asked: Parameters<typeof explore>) => forgettingOnFailure(explore(...asked)),
  rows: (...asked: Parameters<typeof readRows>) => forgettingOnFailure(readRows(...asked)),
};
export type ExploreService = typeof service;
expose(service);
