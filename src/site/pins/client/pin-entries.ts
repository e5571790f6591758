import { reportName } from '../../shared/report-name.ts';
import { cite } from '../../cite/model/citation.ts';
import { citedReport } from '../../cite/model/cited-work.ts';
import { loadReport } from '../../shared/browser/load-report.ts';
import { base } from '../../shared/browser/site-base.ts';
import { today } from '../../shared/browser/today.ts';
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

/** Load the text of pins; each report is loaded once. */
export function loadPins(pins: readonly Pin[]): Promise<LoadedPin[]> {
  return Promise.all(
    pins.map(async (pin) => {
      try {
        const report = await loadReport(pin.report);
        const entry = report && createEntry(report, pin);
        const address = createPaths(base).report(pin.report);
        const title = report?.title ?? pin.report;
        return { pin, entry, report: report && { title, address }, failed: false };
      } catch {
        return { pin, entry: null, report: null, failed: true };
      }
    }),
  );
}

function createEntry(report: Report, pin: Pin): PinEntry | null {
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
    citation: cite('gb', citedReport(report), { address, accessed: today() }),
  };
}
