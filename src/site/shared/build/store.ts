import { reconcileReport, reconcileYears } from '../../../analyse/index.ts';
import { createPaths } from '../../../paths.ts';
import { openStore } from '../../../corpus/store.ts';
import type { Report } from '../../../schema/report.ts';
import { readSettings } from '../../../settings.ts';
import { language } from '../../../words/language.ts';

/** Reports kept in memory with their reconciliations. */
const KEPT_REPORTS = 64;

const { base, generatedDir } = readSettings(process.env);
const published = openStore(generatedDir);
const paths = createPaths(base);

/** The parsed corpus, read while pages are built; browser code must not import this. */
export const store = language === 'zh' ? published : inEnglish(published);

/** The same with English names and definitions, and reconciliations that are told in English. */
function inEnglish(own: typeof published): typeof published {
  const named = <Entry extends { en: object }>(entry: Entry): Entry => ({ ...entry, ...entry.en });
  const index = own.index();
  const english = {
    ...index,
    taxonomy: index.taxonomy.map(named),
    indicators: index.indicators.map((indicator) => {
      return { ...named(indicator), aliases: [indicator.name, ...indicator.aliases] };
    }),
  };
  const byPlace = Map.groupBy(own.summaries(), ({ id, place }) => place?.code ?? id);
  const reports = new Map<string, Report>();
  const report = (id: string): Report => {
    const known = reports.get(id);
    if (known) return known;
    if (reports.size >= KEPT_REPORTS) reports.clear();
    // The reports of one place are held against each other.
    const neighbours = byPlace.get(own.report(id).place?.code ?? id) ?? [];
    const retold = neighbours.map((neighbour) => own.report(neighbour.id)).map(retell);
    for (const one of reconcileYears(retold, paths)) reports.set(one.id, one);
    return reports.get(id) ?? own.report(id);
  };
  return {
    ...own,
    index: () => english,
    report,
    reconciliationsPage: (outcome, number) =>
      own.reconciliationsPage(outcome, number).map((reconciliation) => {
        const { reconciliations } = report(reconciliation.report);
        return reconciliations.find(({ id }) => id === reconciliation.id) ?? reconciliation;
      }),
  };
}

function retell(report: Report): Report {
  const { paragraphs, metrics } = report;
  return { ...report, reconciliations: reconcileReport(paragraphs, metrics, paths) };
}
