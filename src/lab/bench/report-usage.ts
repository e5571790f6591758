/** Loaded before a measured program (`node --import`): writes down what the program used. */
import { writeFileSync } from 'node:fs';
import { computingOfChildren, computingTime } from './computing-time.ts';

const file = process.env.BENCH_USAGE;
if (file !== undefined) {
  const start = performance.now();
  process.once('exit', () => {
    const usage: Usage = {
      seconds: (performance.now() - start) / 1_000,
      computing: (computingTime() + computingOfChildren()) / 1_000,
      memory: process.resourceUsage().maxRSS * 1_024,
    };
    writeFileSync(file, JSON.stringify(usage));
  });
}

/** What a program has used. */
export interface Usage {
  /** By the clock. */
  seconds: number;
  /** Seconds of computing of all its threads, and of the processes that it has started. */
  computing: number;
  /** Most bytes that it has held at once, without those processes. */
  memory: number;
}
