import { analyseReports } from '../../src/build/analyse-reports.ts';
import { madeOf, runStep } from '../../src/build/steps.ts';
import { loadAnalysisContext } from '../../src/corpus/analysis-context.ts';
import { openCorpusFolder } from '../../src/corpus/corpus-folder.ts';
import { openSinkFolder, type CorpusSink } from '../../src/corpus/output-folder.ts';
import { WHOLE, writeShard } from '../../src/corpus/shards.ts';
import { readSettings } from '../../src/settings.ts';

const context = loadAnalysisContext('/');

/**
 * Builds the data of a corpus, without pages, as far as its errors allow.
 *
 * @param spoil stands between the reports and the disk
 */
export async function buildData(
  corpusDir: string,
  generatedDir: string,
  spoil: (sink: CorpusSink) => CorpusSink = (sink) => sink,
) {
  const settings = { ...readSettings({}), corpusDir, generatedDir };
  let made = { lines: [] as string[], errors: 0 };
  const analyse = (folder: string) => {
    const sink = spoil(openSinkFolder(folder));
    made = analyseReports(openCorpusFolder(corpusDir), sink, context, WHOLE);
  };
  await writeShard(generatedDir, 'analyse', WHOLE, analyse, madeOf(settings, 'analyse'));
  if (made.errors === 0) {
    for (const step of ['link', 'passages', 'gather'] as const) {
      await runStep(settings, step, WHOLE);
    }
  }
  return made;
}
