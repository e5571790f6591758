/**
 * Build the site: `npm run build`. The last good site stays until all steps have succeeded. One step alone,
 * of a shard: `node scripts/build.ts link --shard 3/20`; docs/scale.md tells which there are.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build-site.ts';
import { joinSite } from '../src/build/join-site.ts';
import type { Tell } from '../src/build/progress-bar.ts';
import { stageFolders, type Staging } from '../src/build/staging.ts';
import { checkSteps, runStep, steps, type StepName } from '../src/build/steps.ts';
import { exitOnDiskFault } from '../src/corpus/disk-fault.ts';
import { LockedError } from '../src/corpus/lock.ts';
import { parseShard, StepError } from '../src/corpus/shards.ts';
import { readSettings } from '../src/settings.ts';

const STEPS = [...Object.keys(steps), 'join'];
const settings = readSettings(process.env);
exitOnDiskFault(settings.outDir);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { shard: { type: 'string', default: '1/1' } },
});
const [step, ...others] = positionals;
// Without handlers a signal would end the process between two renames.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}
if (process.channel) {
  // Started by a build: ends with it.
  process.once('disconnect', () => process.exit(1));
  process.channel.unref();
}
try {
  if (others.length > 0) throw new StepError(`Unexpected ${others.join(' ')}, expected one step`);
  if ((step === undefined || step === 'join') && values.shard !== '1/1')
    throw new StepError(
      `Unexpected --shard, expected it with one of ${Object.keys(steps).join(', ')}`,
    );
  if (step === undefined) await buildWhole();
  else if (step === 'join') {
    const rendered = settings.languages.map((name) => `render-${name}` as const);
    checkSteps(settings, ['analyse', 'link', 'passages', 'index', 'gather', ...rendered]);
    await stage([settings.outDir], ([next = '']) => joinSite(next, settings));
  } else if (isStep(step)) await runStep(settings, step, parseShard(values.shard), tellParent());
  else throw new StepError(`Unexpected step ${step}, expected one of ${STEPS.join(', ')}`);
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function buildWhole(): Promise<void> {
  const { outDir, generatedDir, languages } = settings;
  return stage([outDir, generatedDir], async ([site = '', generated = '']) => {
    const script = import.meta.filename;
    await buildSite({ ...settings, outDir: site, generatedDir: generated }, script);
    // Their pages are in the site.
    for (const name of languages) rmSync(join(generated, `render-${name}`), { recursive: true });
  });
}

/** Tells the build that has started this step how far it is, at each percent. */
function tellParent(): Tell {
  let told = 0;
  return (share) => {
    if (share < told + 0.01) return;
    told = share;
    process.send?.(share);
  };
}

function isStep(name: string): name is StepName {
  return Object.hasOwn(steps, name);
}

/** Fill new folders, and put them into the place of the old ones if that succeeds. */
async function stage(
  folders: readonly string[],
  fill: (next: readonly string[]) => Promise<void>,
): Promise<void> {
  const staging = begin(folders);
  const close = () => {
    staging.close();
  };
  process.once('exit', close);
  try {
    await fill(staging.next);
    staging.publish();
    console.log(`Site written to ${settings.outDir}/`);
  } finally {
    process.off('exit', close);
    close();
  }
}

function begin(folders: readonly string[]): Staging {
  try {
    return stageFolders(folders);
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    throw new StepError(`${settings.outDir} error ${error.message} [build-running]`);
  }
}
