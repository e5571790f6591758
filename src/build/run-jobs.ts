import { fork } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Shard } from '../corpus/shards.ts';
import type { Settings } from '../settings.ts';
import { runStep, type StepName } from './steps.ts';

/** A step on a shard. */
export interface Job {
  step: StepName;
  shard: Shard;
}

/**
 * Run jobs in this process, one after the other.
 *
 * @param say takes a line for each that is done
 */
export async function runHere(
  jobs: readonly Job[],
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  for (const { step, shard } of jobs) {
    const start = performance.now();
    await runStep(settings, step, shard);
    say(doneLine({ step, shard }, start));
  }
}

/**
 * Run jobs in processes of their own, as many at a time as there are cores. What they print as errors is
 * told when all have ended, in their order and each line once.
 *
 * @param script the command that runs a step
 * @returns the names of those that failed
 */
export async function runApart(
  jobs: readonly Job[],
  script: string,
  { generatedDir, cores }: Settings,
  say: (line: string) => void,
): Promise<string[]> {
  const waiting = [...jobs.entries()];
  const errors: string[] = [];
  const failed: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, { step, shard }] = next;
      const start = performance.now();
      const child = fork(script, [step, '--shard', `${shard.number}/${shard.of}`], {
        env: { ...process.env, GENERATED_DIR: generatedDir },
        stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      });
      const stop = () => child.kill();
      process.once('exit', stop);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      errors[at] = child.stderr ? await text(child.stderr) : '';
      const status = await ended;
      process.off('exit', stop);
      if (status === 0) say(doneLine({ step, shard }, start));
      else failed.push(nameOf({ step, shard }));
    }
  };
  await Promise.all(Array.from({ length: cores }, work));
  for (const line of new Set(errors.flatMap((lines) => lines.split('\n')))) {
    if (line !== '') console.error(line);
  }
  return failed;
}

const nameOf = ({ step, shard }: Job) =>
  shard.of === 1 ? step : `${step} ${shard.number}/${shard.of}`;

function doneLine(job: Job, start: number): string {
  return `${nameOf(job)}: ${((performance.now() - start) / 1000).toFixed(1)} s`;
}
