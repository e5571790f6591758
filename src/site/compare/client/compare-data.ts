import { fetchFile, unpacked } from '../../shared/browser/load.ts';
import type { Paths } from '../../../paths.ts';
import type { SimilarSections, TermWeights } from '../../../schema/alignment.ts';
import type { ChoiceList, ReportChoice } from '../../../schema/choices.ts';
import type { Report } from '../../../schema/report.ts';

/**
 * The published data that the comparison reads; each file is read once. Promises are rejected as
 * `fetchFile` says.
 */
export interface CompareData {
  /** The lists from which reports are chosen: one, or one a province. */
  choiceLists(): Promise<ChoiceList[]>;
  choices(list: string): Promise<ReportChoice[]>;
  report(id: string): Promise<Report>;
  termWeights(): Promise<TermWeights>;
  similarSections(report: string): Promise<SimilarSections>;
}

/** @returns a reader that tries again when it is asked again for what it could not read */
export function openCompareData(paths: Paths): CompareData {
  const files = new Map<string, Promise<unknown>>();
  const load = (address: string): Promise<unknown> => {
    const known = files.get(address);
    if (known) return known;
    const file = fetchFile(address)
      .then(unpacked)
      .then(async (response) => (await response.json()) as unknown);
    files.set(address, file);
    file.catch(() => files.delete(address));
    return file;
  };
  return {
    // Our own build wrote these files and checked them against their schemas.
    choiceLists: () => load(paths.choices()) as Promise<ChoiceList[]>,
    choices: (list) => load(paths.choices(list)) as Promise<ReportChoice[]>,
    report: (id) => load(paths.reportPacked(id)) as Promise<Report>,
    termWeights: () => load(paths.termsData) as Promise<TermWeights>,
    similarSections: (id) => load(paths.similarData(id)) as Promise<SimilarSections>,
  };
}
