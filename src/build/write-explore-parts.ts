import assert from 'node:assert';
import type { CorpusSink } from '../corpus/output-folder.ts';
import { decodePart, type YearSpan } from '../site/explore/model/decode-part.ts';
import { encodePart, type OrderedReport } from '../site/explore/model/encode-part.ts';
import { placeChain } from '../site/shared/place-tree.ts';
import type { ExploreManifest, ExplorePart, ExplorePlace } from '../schema/explore.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Report } from '../schema/report.ts';

/** Rows at which a part is closed: a megabyte or two of JSON. */
const ROWS_PER_PART = 5000;
const FOLDER = 'data/explore';
const NO_YEAR = 0;

/**
 * Write all metrics in parts, report by report. A part holds one year of neighbouring places, so that
 * filters by place and year leave most parts unread; the remainders of several years share the last
 * parts. Memory grows with years, not with reports.
 *
 * @param indicators the registry
 * @param rowsPerPart rows at which a part is closed
 */
export function createExploreWriter(
  sink: CorpusSink,
  indicators: readonly Indicator[],
  rowsPerPart = ROWS_PER_PART,
) {
  const waiting = new Map<number, Batch>();
  const places = new PlaceList();
  const manifest: ExploreManifest = { reports: 0, metrics: 0, parts: [] };

  const write = (reports: readonly OrderedReport[]) => {
    const part = encodePart(reports, indicators);
    const text = JSON.stringify(part);
    const path = `${manifest.parts.length + 1}.json.gz`;
    sink.write(`${FOLDER}/${path}`, text);
    manifest.parts.push({ path, bytes: Buffer.byteLength(text), ...describe(part) });
  };

  return {
    /** Reports come in the order of the site. */
    add(report: Report): void {
      const order = manifest.reports;
      manifest.reports += 1;
      manifest.metrics += report.metrics.length;
      if (report.place) places.add(placeChain(report.place));
      if (report.metrics.length === 0) return;
      const year = report.reviewYear ?? report.planYear ?? NO_YEAR;
      const batch = waiting.get(year) ?? { reports: [], rows: 0 };
      waiting.set(year, batch);
      take(batch, { report, order });
      if (batch.rows < rowsPerPart) return;
      write(batch.reports);
      waiting.delete(year);
    },
    /** Write the remaining reports, the manifest and the places. Call this once, after the last report. */
    finish(): void {
      const remaining = [...waiting]
        .sort(([a], [b]) => a - b)
        .flatMap(([, { reports }]) => reports);
      let batch: Batch = { reports: [], rows: 0 };
      for (const report of remaining) {
        take(batch, report);
        if (batch.rows < rowsPerPart) continue;
        write(batch.reports);
        batch = { reports: [], rows: 0 };
      }
      if (batch.rows > 0) write(batch.reports);
      sink.write(`${FOLDER}/manifest.json`, JSON.stringify(manifest));
      sink.write(`${FOLDER}/places.json`, JSON.stringify(places.list));
    },
  };
}

/** Reports that will share a part, and how many rows they have. */
interface Batch {
  reports: OrderedReport[];
  rows: number;
}

function take(batch: Batch, report: OrderedReport): void {
  batch.reports.push(report);
  batch.rows += report.report.metrics.length;
}

function describe(part: ExplorePart) {
  const codes = part.reports.map(({ place }) => place).sort();
  const [firstPlace] = codes;
  const lastPlace = codes.at(-1);
  assert(firstPlace !== undefined && lastPlace !== undefined, 'expected a report in each part');
  const years = new Set<number>();
  const rows = decodePart(part);
  for (const row of rows) for (const year of yearsIn(row.years)) years.add(year);
  return {
    rows: rows.length,
    reports: part.reports.length,
    firstPlace,
    lastPlace,
    years: [...years].sort((a, b) => a - b),
  };
}

function* yearsIn(span: YearSpan | null): Generator<number> {
  if (span) for (let year = span.from; year <= span.to; year += 1) yield year;
}

/** Units of division, each once, after the unit around it. */
class PlaceList {
  list: ExplorePlace[] = [];
  #indices = new Map<string, number>();

  add(units: readonly { code: string; name: string }[]): void {
    let around = -1;
    for (const { code, name } of units) {
      const index = this.#indices.get(code) ?? this.list.push([code, name, around]) - 1;
      this.#indices.set(code, index);
      around = index;
    }
  }
}
