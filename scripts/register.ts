/** Record the published ids of all reports, and redirects for lost ones: `npm run register`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { exitOnDiskFault } from '../src/corpus/disk-fault.ts';
import { formatMessages } from '../src/corpus/format-messages.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { formatRegister, REGISTER_FOLDER, updateRegister } from '../src/corpus/register/index.ts';
import { replaceFile } from '../src/corpus/replace-file.ts';
import { readSettings } from '../src/settings.ts';

const { corpusDir, base } = readSettings(process.env);
exitOnDiskFault(corpusDir);
const { catalog, reports } = readCorpus(openCorpusFolder(corpusDir), loadAnalysisContext(base));
const read = [...reports];
// Lost ids are what this command mends; any other error has to be corrected first.
const faults = [catalog, ...read.flatMap(({ files }) => files)].map((file) => {
  file.messages = file.messages.filter(
    ({ fatal, ruleId }) => fatal && ruleId !== 'register-id-lost',
  );
  return file;
});
const { lines, errors } = formatMessages(faults);
for (const line of lines) console.error(line);

if (errors > 0) process.exitCode = 1;
else {
  mkdirSync(join(corpusDir, REGISTER_FOLDER), { recursive: true });
  for (const { report, register } of read) {
    if (!report) continue;
    const updated = updateRegister(register, report);
    replaceFile(join(corpusDir, REGISTER_FOLDER, `${report.id}.json`), formatRegister(updated));
    const redirects = Object.keys(updated.redirects).length;
    console.log(`${report.id}: ${Object.keys(updated.ids).length} ids, ${redirects} redirects`);
  }
}
