import { decodePart, type ExploreRow } from '../model/decode-part.ts';
import { fetchFile, unpacked } from '../../shared/browser/load.ts';
import type { ExploreManifest, ExplorePart, ExplorePartInfo } from '../../../schema/explore.ts';

/** Parts kept in memory although the present filters do not need them. */
const KEPT_PARTS = 60;
/** Parts that are asked for at once. */
const AT_ONCE = 4;

const fetchJson = async (url: string): Promise<unknown> =>
  (await unpacked(await fetchFile(url))).json();

/**
 * The parts of all metrics, each read when it is first wanted.
 *
 * @param folder address of the folder with the manifest
 */
export class ExploreParts {
  // Our own build wrote these files; a schema would weigh more than the explorer.
  readonly manifest: Promise<ExploreManifest>;
  #folder: string;
  #rows = new Map<string, ExploreRow[]>();

  constructor(folder: string) {
    this.#folder = folder;
    this.manifest = fetchJson(`${folder}manifest.json`) as Promise<ExploreManifest>;
  }

  /** Rows of the parts that have been read, and how many those are. */
  read(parts: readonly ExplorePartInfo[]): { rows: ExploreRow[]; read: number } {
    const known = parts.flatMap(({ path }) => {
      const rows = this.#rows.get(path);
      return rows ? [rows] : [];
    });
    return { rows: known.flat(), read: known.length };
  }

  /**
   * Read the parts that have not been read.
   *
   * @param onPart told after each part; reading ends where it answers false
   * @throws if a part cannot be read
   */
  async load(parts: readonly ExplorePartInfo[], onPart: () => boolean): Promise<void> {
    this.#forget(parts);
    const missing = parts.filter(({ path }) => !this.#rows.has(path));
    const isWanted = { now: true };
    const readNext = async () => {
      for (let next = missing.shift(); next && isWanted.now; next = missing.shift()) {
        const part = (await fetchJson(`${this.#folder}${next.path}`)) as ExplorePart;
        this.#rows.set(next.path, decodePart(part));
        isWanted.now &&= onPart();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readNext));
  }

  #forget(wanted: readonly ExplorePartInfo[]): void {
    const paths = new Set(wanted.map(({ path }) => path));
    for (const path of this.#rows.keys()) {
      if (this.#rows.size <= KEPT_PARTS) return;
      if (!paths.has(path)) this.#rows.delete(path);
    }
  }
}
