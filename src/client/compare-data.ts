import type { Paths } from '../routes/paths.ts';
import type { Report, ReportSummary } from '../schema/report.ts';

/** The published data that the comparison reads; each file is read once. */
export interface CompareData {
  reports(): Promise<ReportSummary[]>;
  report(id: string): Promise<Report>;
}

/**
 * @returns a reader whose promises are rejected where a file cannot be read; asking again tries
 * again
 */
export function openCompareData(paths: Paths, read: typeof fetch): CompareData {
  const files = new Map<string, Promise<unknown>>();
  const load = (address: string): Promise<unknown> => {
    const known = files.get(address);
    if (known) return known;
    const file = readJson(address, read);
    files.set(address, file);
    file.catch(() => files.delete(address));
    return file;
  };
  return {
    // Our own build wrote these files and checked them against their schemas.
    reports: () => load(paths.reportsData) as Promise<ReportSummary[]>,
    report: (id) => load(paths.reportData(id)) as Promise<Report>,
  };
}

async function readJson(address: string, read: typeof fetch): Promise<unknown> {
  const response = await read(address);
  if (!response.ok) throw new Error(`expected ${address}, got status ${response.status}`);
  return response.json();
}
