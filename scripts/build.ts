/**
 * Build the site: `npm run build`. The last good site stays until all steps have succeeded. One step alone,
 * of a shard: `node scripts/build.ts link --shard 3/20`; docs/scale.md tells which there are.
 */
import assert from 'node:assert';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build-site.ts';
import { joinSite } from '../src/build/join-site.ts';
import { stageFolders, type Staging } from '../src/build/staging.ts';
import { runStep, steps, type StepName } from '../src/build/steps.ts';
import { exitOnDiskFault } from '../src/corpus/disk-fault.ts';
import { LockedError } from '../src/corpus/lock.ts';
import { parseShard } from '../src/corpus/shards.ts';
import { AnalysedSchema } from '../src/schema/store.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings(process.env);
exitOnDiskFault(settings.outDir);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { shard: { type: 'string', default: '1/1' } },
});
const [step] = positionals;
// Without handlers a signal would end the process between two renames.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}
if (step === undefined) {
  await stage([settings.outDir, settings.generatedDir], async ([outDir, generatedDir]) => {
    assert(outDir !== undefined && generatedDir !== undefined, 'expected two staged folders');
    const say = (line: string) => {
      console.log(line);
    };
    return buildSite({ ...settings, outDir, generatedDir }, import.meta.filename, say);
  });
} else if (step === 'join') {
  await stage([settings.outDir], async ([outDir]) => {
    assert(outDir !== undefined, 'expected a staged folder');
    await joinSite(outDir, settings);
    return true;
  });
} else if (isStep(step)) {
  if (process.channel) {
    // Started by a build: ends with it.
    process.once('disconnect', () => process.exit(1));
    process.channel.unref();
  }
  const said = await runStep(settings, step, parseShard(values.shard));
  const analysed = AnalysedSchema.safeParse(said);
  if (analysed.success && analysed.data.errors > 0) process.exitCode = 1;
} else {
  const names = [...Object.keys(steps), 'join'].join(', ');
  throw new Error(`Unexpected step ${step}, expected one of ${names}`);
}

function isStep(name: string): name is StepName {
  return Object.hasOwn(steps, name);
}

/** Fill new folders, and put them into the place of the old ones if that succeeds. */
async function stage(
  folders: readonly string[],
  fill: (next: readonly string[]) => Promise<boolean>,
): Promise<void> {
  const staging = begin(folders);
  if (!staging) return;
  const close = () => {
    staging.close();
  };
  process.once('exit', close);
  try {
    if (await fill(staging.next)) {
      staging.publish();
      console.log(`Site written to ${settings.outDir}/`);
    } else {
      console.log(`${settings.outDir}/ stays as it was until the errors are mended`);
      process.exitCode = 1;
    }
  } finally {
    process.off('exit', close);
    close();
  }
}

function begin(folders: readonly string[]): Staging | undefined {
  try {
    return stageFolders(folders);
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    console.error(`${settings.outDir} error ${error.message} [build-running]`);
    process.exitCode = 1;
    return undefined;
  }
}
