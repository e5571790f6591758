import { fork } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { StepError, type Shard } from '../corpus/shards.ts';
import type { Settings } from '../settings.ts';
import { openProgressBar, type Tell } from './progress-bar.ts';
import { runStep, type StepName } from './steps.ts';

/** A step on a shard. */
export interface Job {
  step: StepName;
  shard: Shard;
}

/**
 * Run jobs: one in this process, several in processes of their own, as many at a time as there are cores.
 * What those print as errors is told when all have ended, in their order and each line once.
 *
 * @param script the command that runs a step
 * @throws {StepError} naming those that failed
 */
export async function runJobs(
  jobs: readonly Job[],
  script: string,
  settings: Settings,
): Promise<void> {
  const waiting = [...jobs.entries()];
  const errors: string[] = [];
  const failed: string[] = [];
  const shares = jobs.map(() => 0);
  const names = [...new Set(jobs.map(({ step }) => step))].join(' ');
  // Some terminals, as of containers, have no width to draw in.
  const isTerminal = process.stdout.isTTY && process.stdout.columns > 0;
  const bar = openProgressBar(names, isTerminal);
  const told = (at: number): Tell => {
    return (share) => {
      shares[at] = share;
      bar.tell(shares.reduce((sum, one) => sum + one) / jobs.length);
    };
  };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, { step, shard }] = next;
      const name = shard.of === 1 ? step : `${step} ${shard.number}/${shard.of}`;
      const start = performance.now();
      if (jobs.length === 1 || settings.cores === 1) {
        await runStep(settings, step, shard, told(at));
      } else {
        const { status, lines } = await runApart({ step, shard }, script, settings, told(at));
        errors[at] = lines;
        if (status !== 0) failed.push(name);
        if (status !== 0) continue;
      }
      told(at)(1);
      bar.say(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  };
  await Promise.all(Array.from({ length: settings.cores }, work)).finally(bar.close);
  const lines = new Set(errors.flatMap((text) => text.split('\n')));
  for (const line of lines) if (line !== '') console.error(line);
  if (failed.length > 0) throw new StepError(`Failed: ${failed.join(', ')}`);
}

/** Run a job in a process of its own, which ends with this one. */
async function runApart(
  { step, shard }: Job,
  script: string,
  { generatedDir }: Settings,
  tell: Tell,
) {
  const child = fork(script, [step, '--shard', `${shard.number}/${shard.of}`], {
    env: {
      // What one has compiled the others need not.
      NODE_COMPILE_CACHE: 'node_modules/.cache/scripts',
      ...process.env,
      GENERATED_DIR: generatedDir,
    },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  child.on('message', (share) => {
    if (typeof share === 'number') tell(share);
  });
  // A step that computes hears no other signal, and what it has not finished is never taken for whole.
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const lines = child.stderr ? await text(child.stderr) : '';
  const status = await ended;
  process.off('exit', stop);
  return { status, lines };
}
