import { totalmem } from 'node:os';
import { openCorpusFolder } from '../corpus/corpus-folder.ts';
import { shardsOf } from '../corpus/shards.ts';
import type { Settings } from '../settings.ts';
import { joinSite } from './join-site.ts';
import { runJobs, type Job } from './run-jobs.ts';
import type { StepName } from './steps.ts';

/** Reports from which it pays to cut the steps, so that all cores work. */
const WORTH_CUTTING = 100;

/** Bytes that a job of `link` holds of each report, all of which it reads, and besides. */
const LINK_BYTES = { report: 400_000, besides: 250_000_000 };

/** Bytes of memory that may be used, in a container too; 0 is what Node says where there is no bound. */
const memoryHere = () => Math.min(totalmem(), process.constrainedMemory() || Infinity);

/** How many jobs of `link` may run at a time, which together take half of the memory; at least one. */
export function linkJobs(reports: number, cores: number, memory: number): number {
  const bytes = LINK_BYTES.besides + reports * LINK_BYTES.report;
  return Math.max(1, Math.min(cores, Math.floor(memory / 2 / bytes)));
}

/**
 * The steps of a build in the order in which they need each other; those of one row can run at the same
 * time.
 *
 * @param reports how many there are
 */
function rowsOfJobs({ cores, languages }: Settings, reports: number): Job[][] {
  const most = reports < WORTH_CUTTING ? 1 : cores;
  const cut = (step: StepName, of = most): Job[] => shardsOf(of).map((shard) => ({ step, shard }));
  const linking = [
    cut('passages', 1),
    cut('link', linkJobs(reports, most, memoryHere())),
    cut('index'),
  ];
  const ofPages = Math.max(1, Math.floor(most / languages.length));
  return [
    cut('analyse'),
    ...(most > 1 ? [linking.flat()] : linking),
    cut('gather', 1),
    languages.flatMap((name) => cut(`render-${name}`, ofPages)),
  ];
}

/**
 * Run all steps of the build.
 *
 * @param settings with the folders to fill
 * @param script the command that runs one step
 * @throws {StepError} if a step has failed; why is printed
 */
export async function buildSite(settings: Settings, script: string): Promise<void> {
  const reports = openCorpusFolder(settings.corpusDir).textFiles().length;
  for (const jobs of rowsOfJobs(settings, reports)) await runJobs(jobs, script, settings);
  const start = performance.now();
  await joinSite(settings.outDir, settings);
  console.log(`join: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
