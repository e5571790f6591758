import { reportDigest, type ReportDigest } from '../digest/digest.ts';
import { paths } from './paths.ts';
import { store } from './store.ts';

const known = new Map<string, ReportDigest>();

/** What a report holds, read once a build: the pages of its place and of its years show it. */
export function digestOf(id: string): ReportDigest {
  const digest =
    known.get(id) ?? reportDigest(store.report(id), store.similar(id), store.index(), paths);
  known.set(id, digest);
  return digest;
}
