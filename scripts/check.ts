/** Check all reports without building the site: `npm run check [-- --json]`. */
import { parseArgs } from 'node:util';
import { checkCorpus } from '../src/lab/lint/check-corpus.ts';
import { summaryTable } from '../src/lab/lint/summary-table.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { exitOnDiskFault } from '../src/corpus/disk-fault.ts';
import { diagnosticsOf, formatMessages } from '../src/corpus/format-messages.ts';
import { readSettings } from '../src/settings.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean' } },
});
const { corpusDir, base } = readSettings(process.env);
exitOnDiskFault(corpusDir);
const { files, summaries } = checkCorpus(openCorpusFolder(corpusDir), loadAnalysisContext(base));
const { lines, errors, warnings } = formatMessages(files);

if (values.json) {
  console.log(JSON.stringify({ diagnostics: diagnosticsOf(files), reports: summaries }, null, 2));
} else {
  for (const line of [...lines, ...(lines.length > 0 ? [''] : []), ...summaryTable(summaries)]) {
    console.log(line);
  }
  console.log(
    `\n${errors} errors, ${warnings} warnings; the rules are explained in src/read/rules/README.md`,
  );
}
if (errors > 0) process.exitCode = 1;
