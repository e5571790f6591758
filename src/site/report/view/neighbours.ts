import { entryOf } from '../../shared/entry-at.ts';
import { buildYearIndex } from '../../shared/year-index.ts';
import type { YearIndex } from '../../shared/year-index.ts';
import type { ReportSummary } from '../../../schema/report.ts';

/** Reports of other places shown for the same year. */
const SAME_YEAR_SHOWN = 6;

/** Where to go from a report. */
export interface Neighbours {
  /** Other years of the same place, newest first. */
  samePlace: ReportSummary[];
  /** The year that `sameYear` is about; null where the report has none. */
  year: number | null;
  /** Nearest places whose reports tell of the same year. */
  sameYear: ReportSummary[];
  previous: ReportSummary | undefined;
  next: ReportSummary | undefined;
}

/** Looks neighbours up without going through the corpus for each report. */
export class NeighbourIndex {
  readonly #summaries: readonly ReportSummary[];
  readonly #positions: Map<string, number>;
  readonly #years: YearIndex;
  /** Where a report stands among those of a year; keys as {@link yearKey}. */
  readonly #yearPositions = new Map<string, number>();

  /** @param summaries in the order of the store: by place code, then newest first */
  constructor(summaries: readonly ReportSummary[]) {
    this.#summaries = summaries;
    this.#positions = new Map(summaries.map(({ id }, position) => [id, position]));
    this.#years = buildYearIndex(summaries);
    for (const [year, reports] of this.#years) {
      for (const [position, { id }] of reports.entries()) {
        this.#yearPositions.set(yearKey(year, id), position);
      }
    }
  }

  /** @throws if the report is not in the corpus */
  of(id: string): Neighbours {
    const position = this.#positions.get(id);
    const report = position === undefined ? undefined : this.#summaries[position];
    if (position === undefined || report === undefined) throw new Error(`No report "${id}"`);
    const year = report.reviewYear ?? report.planYear;
    return {
      samePlace: this.#samePlace(position, report),
      year,
      sameYear: year === null ? [] : this.#sameYear(report, year),
      previous: this.#summaries[position - 1],
      next: this.#summaries[position + 1],
    };
  }

  /** Reports of a place stand together in the corpus. */
  #samePlace(position: number, report: ReportSummary): ReportSummary[] {
    const isSame = (other: ReportSummary | undefined) =>
      report.place !== null && other?.place?.code === report.place.code;
    let from = position;
    while (isSame(this.#summaries[from - 1])) from -= 1;
    let to = position + 1;
    while (isSame(this.#summaries[to])) to += 1;
    return this.#summaries.slice(from, to).filter((other) => other !== report);
  }

  /** Walks out from the report in the order of codes: the longer the shared prefix, the nearer. */
  #sameYear(report: ReportSummary, year: number): ReportSummary[] {
    const reports = this.#years.get(year) ?? [];
    const at = entryOf(this.#yearPositions, yearKey(year, report.id));
    const found: ReportSummary[] = [];
    let before = at - 1;
    let after = at + 1;
    while (found.length < SAME_YEAR_SHOWN) {
      const left = reports[before];
      const right = reports[after];
      if (left === undefined && right === undefined) break;
      const takeLeft = sharedPrefix(left, report) > sharedPrefix(right, report);
      const taken = takeLeft ? left : right;
      if (takeLeft) before -= 1;
      else after += 1;
      if (taken !== undefined && taken.place?.code !== report.place?.code) found.push(taken);
    }
    return found;
  }
}

function yearKey(year: number, id: string): string {
  return `${year} ${id}`;
}

/** Length of the common start of two places' codes; −1 where there is no report. */
function sharedPrefix(a: ReportSummary | undefined, b: ReportSummary): number {
  if (a === undefined) return -1;
  const codeA = a.place?.code ?? '';
  const codeB = b.place?.code ?? '';
  let length = 0;
  while (length < codeA.length && codeA[length] === codeB[length]) length += 1;
  return length;
}
