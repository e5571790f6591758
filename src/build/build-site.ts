import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openCorpusFolder } from '../corpus/corpus-folder.ts';
import { shardsOf } from '../corpus/shards.ts';
import { openStore } from '../corpus/store.ts';
import type { Settings } from '../settings.ts';
import { joinSite } from './join-site.ts';
import { runApart, runHere, type Job } from './run-jobs.ts';
import type { StepName } from './steps.ts';

/** Reports from which it pays to cut the steps, so that all cores work. */
const WORTH_CUTTING = 100;

/** Jobs that can run at the same time. */
interface Phase {
  jobs: Job[];
  /** Whether they are worth a process of their own. */
  apart: boolean;
}

/**
 * The steps of a build in the order in which they need each other.
 *
 * @param reports how many there are
 */
function phasesOf({ cores, languages }: Settings, reports: number): Phase[] {
  const isLarge = cores > 1 && reports >= WORTH_CUTTING;
  const cut = (step: StepName, of = isLarge ? cores : 1): Job[] =>
    shardsOf(of).map((shard) => ({ step, shard }));
  const ofPages = isLarge ? Math.max(1, Math.floor(cores / languages.length)) : 1;
  return [
    { jobs: cut('analyse'), apart: isLarge },
    { jobs: [...cut('passages', 1), ...cut('link'), ...cut('index')], apart: isLarge },
    { jobs: cut('gather', 1), apart: false },
    { jobs: languages.flatMap((name) => cut(`render-${name}`, ofPages)), apart: cores > 1 },
  ];
}

/**
 * Run all steps of the build.
 *
 * @param settings with the folders to fill
 * @param script the command that runs one step
 * @param say takes a line for each step that is done
 * @returns false where reports have errors, or a step has failed; what and why is printed
 */
export async function buildSite(
  settings: Settings,
  script: string,
  say: (line: string) => void,
): Promise<boolean> {
  const { generatedDir, outDir } = settings;
  const reports = openCorpusFolder(settings.corpusDir).textFiles().length;
  for (const { jobs, apart } of phasesOf(settings, reports)) {
    const failed = apart && jobs.length > 1 ? await runApart(jobs, script, settings, say) : [];
    if (!apart || jobs.length === 1) await runHere(jobs, settings, say);
    const isAnalysed = jobs.some(({ step }) => step === 'analyse');
    if (isAnalysed && tellCounts(generatedDir, say) > 0) return false;
    if (failed.length > 0) {
      console.error(`Failed: ${failed.join(', ')}`);
      return false;
    }
  }
  const start = performance.now();
  await joinSite(outDir, settings);
  say(`join: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  // The pages are in the site.
  for (const name of settings.languages) {
    rmSync(join(generatedDir, `render-${name}`), { recursive: true });
  }
  return true;
}

/** @returns how many errors the reports have */
function tellCounts(generatedDir: string, say: (line: string) => void): number {
  const sum = { read: 0, leftOut: 0, errors: 0, warnings: 0 };
  for (const { read, leftOut, errors, warnings } of openStore(generatedDir).analysed()) {
    sum.read += read;
    sum.leftOut += leftOut;
    sum.errors += errors;
    sum.warnings += warnings;
  }
  say(
    `${sum.read} reports read, ${sum.leftOut} left out: ${sum.errors} errors, ${sum.warnings} warnings`,
  );
  return sum.errors;
}
