import { VFile } from 'vfile';
import type { AnalysisContext } from '../../analyse/index.ts';
import { raiseUnreadable, readCorpus, type CorpusSource } from '../../corpus/read-corpus.ts';
import { REGISTER_FOLDER } from '../../corpus/register/index.ts';
import { raise } from '../../read/rules/index.ts';
import type { Report } from '../../schema/report.ts';
import type { LintedReport } from '../../schema/lint.ts';
import { checkReport } from './check-report.ts';

/** All files with a message, and a summary of every report that could be read. */
export interface CheckedCorpus {
  files: VFile[];
  summaries: LintedReport[];
}

/** Read every report as the build does, and run the checks for maintainers on each. */
export function checkCorpus(source: CorpusSource, context: AnalysisContext): CheckedCorpus {
  const { catalog, reports } = readCorpus(source, context);
  const checked: CheckedCorpus = { files: [catalog], summaries: [] };
  const registered = new Set(source.registered());
  const expectsRegisters = registered.size > 0;
  for (const { entry, files, report } of reports) {
    const [file] = files;
    if (report && file) {
      try {
        checkReport(report, entry, file);
      } catch (error) {
        raiseUnreadable(file, error);
      }
      if (expectsRegisters && !registered.has(entry.id)) {
        raise(file, 'register-missing', undefined, entry.id);
      }
      checked.summaries.push(summarise(report, file));
    }
    checked.files.push(...files);
    registered.delete(entry.id);
  }
  // A catalog with errors may list the report, so nothing is missing for sure.
  if (catalog.messages.length === 0) {
    for (const id of registered) checked.files.push(lostReport(source.directory, id));
  }
  return checked;
}

function lostReport(directory: string, id: string): VFile {
  const file = new VFile({ path: `${directory}/${REGISTER_FOLDER}/${id}.json` });
  raise(file, 'register-report-lost', undefined, id);
  return file;
}

function summarise({ id, source, counts, leftovers }: Report, file: VFile): LintedReport {
  const { sections, items, characters, metrics } = counts;
  return {
    id,
    file: source.file,
    sections,
    items,
    characters,
    metrics,
    unreadNumbers: file.messages.filter(({ ruleId }) => ruleId === 'number-unread').length,
    leftovers: leftovers.filter(({ kind }) => kind !== 'whitespace').length,
    errors: file.messages.filter(({ fatal }) => fatal).length,
    warnings: file.messages.filter(({ fatal }) => !fatal).length,
  };
}
