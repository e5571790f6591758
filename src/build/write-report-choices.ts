import type { CorpusSink } from '../corpus/output-folder.ts';
import type { ChoiceList, ReportChoice } from '../schema/choices.ts';
import type { ReportSummary } from '../schema/report.ts';

/** Up to this many reports are listed in one file; more are split by province. */
const REPORTS_IN_ONE_LIST = 200;

/**
 * Write the lists from which reports are chosen: `data/choices/index.json` names them,
 * `data/choices/<code>.json` holds one each. A reader loads the list of one province, not the corpus.
 *
 * @param summaries in the order of the site
 */
export function writeReportChoices(sink: CorpusSink, summaries: readonly ReportSummary[]): void {
  const whole = summaries.length <= REPORTS_IN_ONE_LIST;
  const groups = Map.groupBy(summaries, ({ place }) =>
    whole ? 'all' : (place?.code.slice(0, 2) ?? '00'),
  );
  const lists = [...groups].map(([code, reports]): ChoiceList => {
    const choices = reports.map(({ id, title, place, reviewYear, planYear }): ReportChoice => {
      return { id, title, place, reviewYear, planYear };
    });
    sink.write(`data/choices/${code}.json`, JSON.stringify(choices));
    const name = whole ? null : (reports[0]?.place?.province ?? null);
    return { code, name, reports: reports.length };
  });
  sink.write('data/choices/index.json', JSON.stringify(lists));
}
