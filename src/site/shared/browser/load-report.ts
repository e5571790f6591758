import { createPaths } from '../../../paths.ts';
import type { Report } from '../../../schema/report.ts';
import { fetchFile, isMissing, unpacked } from './load.ts';
import { base } from './site-base.ts';

const reports = new Map<string, Promise<Report | null>>();

/**
 * Loads a report with its text; each once a page, and again after a failure.
 *
 * @returns null where the site has no such report
 * @throws LoadError if the server could not be asked
 */
export function loadReport(id: string): Promise<Report | null> {
  const loading = reports.get(id) ?? readReport(createPaths(base).reportPacked(id));
  reports.set(id, loading);
  loading.catch(() => reports.delete(id));
  return loading;
}

async function readReport(address: string): Promise<Report | null> {
  try {
    // The build wrote the file with the same schema.
    return (await (await unpacked(await fetchFile(address))).json()) as Report;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
