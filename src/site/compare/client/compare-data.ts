import { fetchFile, unpacked } from '../../shared/browser/load.ts';
import type { Paths } from '../../../paths.ts';
import type { SimilarSections, TermWeights } from '../../../schema/alignment.ts';
import type { ChoiceList, ReportChoice } from '../../../schema/choices.ts';
import type { Report } from '../../../schema/report.ts';

/**
 * The published data that the comparison reads; each file is read once, and again where it could not be
 * read. Promises are rejected as `fetchFile` says.
 */
export function openCompareData(paths: Paths) {
  const files = new Map<string, Promise<unknown>>();
  // Our own build wrote these files and checked them against their schemas.
  const load = <T>(address: string): Promise<T> => {
    const known = files.get(address);
    if (known) return known as Promise<T>;
    const file = fetchFile(address)
      .then(unpacked)
      .then(async (response) => (await response.json()) as T);
    files.set(address, file);
    file.catch(() => files.delete(address));
    return file;
  };
  return {
    /** The lists from which reports are chosen: one, or one a province. */
    choiceLists: () => load<ChoiceList[]>(paths.choices()),
    choices: (list: string) => load<ReportChoice[]>(paths.choices(list)),
    report: (id: string) => load<Report>(paths.reportPacked(id)),
    termWeights: () => load<TermWeights>(paths.termsData),
    similarSections: (report: string) => load<SimilarSections>(paths.similarData(report)),
  };
}
export type CompareData = ReturnType<typeof openCompareData>;
