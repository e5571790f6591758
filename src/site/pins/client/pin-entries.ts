import { reportName } from '../../shared/report-name.ts';
import { citeReport } from '../model/citation.ts';
import type { PinEntry } from '../model/export.ts';
import { findPassage } from '../model/passage.ts';
import { createPaths } from '../../../paths.ts';
import type { Pin } from '../../../schema/pin.ts';
import type { Report } from '../../../schema/report.ts';
import { strings } from '../../../words/site.ts';
import { pinStrings } from '../../../words/pins.ts';

/** A pin with its text; `entry` is null if the passage is gone or could not be loaded. */
export interface LoadedPin {
  pin: Pin;
  entry: PinEntry | null;
  /** Title and address of the report; null if it is gone or could not be loaded. */
  report: { title: string; address: string } | null;
  /** True if the report could not be loaded now; the passage may still exist. */
  failed: boolean;
}

const reports = new Map<string, Promise<Report | null>>();

/** Load the text of pins; each report is loaded once. */
export function loadPins(base: string, pins: readonly Pin[]): Promise<LoadedPin[]> {
  return Promise.all(
    pins.map(async (pin) => {
      try {
        const report = await loadReport(base, pin.report);
        const entry = report && createEntry(base, report, pin);
        const address = createPaths(base).report(pin.report);
        const title = report?.title ?? pin.report;
        return { pin, entry, report: report && { title, address }, failed: false };
      } catch {
        reports.delete(pin.report);
        return { pin, entry: null, report: null, failed: true };
      }
    }),
  );
}

function loadReport(base: string, id: string): Promise<Report | null> {
  const known = reports.get(id);
  if (known) return known;
  const loading = readReport(createPaths(base).reportData(id));
  reports.set(id, loading);
  return loading;
}

async function readReport(address: string): Promise<Report | null> {
  const response = await fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The build wrote the file with the same schema.
  return response.json() as Promise<Report>;
}

function createEntry(base: string, report: Report, pin: Pin): PinEntry | null {
  const passage = findPassage(report, pin);
  if (!passage) return null;
  const name = reportName(report);
  const address = location.origin + createPaths(base).fragment(report.id, passage.id);
  return {
    title: report.title ?? report.id,
    place: name.within + name.own,
    year: pinStrings.year(report.reviewYear, report.planYear),
    status: strings.status[passage.status],
    path: passage.path,
    lines: passage.lines,
    note: pin.note,
    address,
    citation: citeReport(report, address),
  };
}
