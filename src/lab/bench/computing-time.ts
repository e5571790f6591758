import { existsSync, readFileSync } from 'node:fs';

/** Ticks of a second in what Linux tells of a process. */
const TICKS = 100;

/** Milliseconds that the processes have computed that this one has started and that have ended; 0 where unknown. */
export function computingOfChildren(): number {
  const file = '/proc/self/stat';
  if (!existsSync(file)) return 0;
  // The name of the program, which may hold anything, stands in parentheses.
  const [, fields = ''] = /.*\) (?<fields>.*)/su.exec(readFileSync(file, 'utf8')) ?? [];
  const [user = 0, system = 0] = fields.split(' ').slice(13, 15).map(Number);
  return ((user + system) * 1_000) / TICKS;
}

/**
 * Milliseconds that this process itself has computed, all its threads together, so that other work on
 * the machine counts less than by the clock.
 */
export function computingTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
