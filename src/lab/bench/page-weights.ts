import type { SizedFile } from './run-measured.ts';

/** Most bytes of a page, and of a file that a page loads by itself. */
const MOST_OF_PAGE = 150_000;
const MOST_OF_FILE = 300_000;

/** The pages, or the other files, of one folder of a built site. */
export interface WeightOfKind {
  /** First folder of the path, and the ending of the files. */
  kind: string;
  files: number;
  bytes: number;
  largest: SizedFile;
  /** How many are larger than they may be. */
  tooLarge: number;
}

/** Weighs the files of a built site by kind, the kinds with the largest files first. */
export function weighPages(files: readonly SizedFile[]): WeightOfKind[] {
  return [...Map.groupBy(files, kindOf)]
    .map(([kind, ofKind]) => {
      const most = kind.endsWith('html') ? MOST_OF_PAGE : MOST_OF_FILE;
      return {
        kind,
        files: ofKind.length,
        bytes: ofKind.reduce((sum, { bytes }) => sum + bytes, 0),
        largest: ofKind.reduce((a, b) => (b.bytes > a.bytes ? b : a)),
        tooLarge: ofKind.filter(({ bytes }) => bytes > most).length,
      };
    })
    .sort((a, b) => b.largest.bytes - a.largest.bytes);
}

/** `data/reports/x.json` → `data/reports *.json`. */
function kindOf({ path }: SizedFile): string {
  const steps = path.split('/');
  const folders = steps.slice(0, steps[0] === 'data' ? -1 : 1).slice(0, 2);
  const ending = /\.[^.]*$/u.exec(path)?.[0] ?? '';
  return `${steps.length === 1 ? '.' : folders.join('/')} *${ending}`;
}
