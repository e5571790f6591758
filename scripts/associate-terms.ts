/**
 * Write which pairs of characters go with which matter, as the reports of the corpus and those of a
 * folder have them: `npm run lab:associate -- --reports DIR`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../src/corpus/corpus-folder.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { createReportDocument } from '../src/corpus/report-document.ts';
import { associateTerms } from '../src/lab/evaluate/associate-terms.ts';
import { readSettings } from '../src/settings.ts';

const RESULT = join(import.meta.dirname, '../src/analyse/alignment/matter-associations.yaml');
const header = (reports: number) =>
  `# 与事项相伴的字对及分量,由 npm run lab:associate 从 ${reports} 份报告的句子统计得出,不手改。\n`;
const { values } = parseArgs({ options: { reports: { type: 'string' } } });
if (values.reports === undefined) {
  throw new Error('usage: npm run lab:associate -- --reports DIR');
}
const folder = values.reports;
const { base, corpusDir } = readSettings(process.env);
const context = loadAnalysisContext(base);
const own = [...readCorpus(openCorpusFolder(corpusDir), context).reports];
const others = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => createReportDocument(readFileSync(join(folder, file)), file, undefined, context));
const reports = [...own, ...others].flatMap(({ report }) => report ?? []);
writeFileSync(RESULT, header(reports.length) + associateTerms(reports, context.matterWords));
