import {
  spawn,
  spawnSync,
  type ChildProcess,
  type SpawnSyncReturns,
  type StdioOptions,
} from 'node:child_process';
import { join } from 'node:path';

type Settings = Readonly<Record<string, string>>;

const options = (settings: Settings) => ({
  cwd: join(import.meta.dirname, '../..'),
  // Not the whole environment: Vitest sets BASE_URL, MODE and others that Astro reads too.
  env: {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    // Types are stripped and modules compiled once for all runs: half of what a small script costs.
    NODE_COMPILE_CACHE: 'node_modules/.cache/scripts',
    ...settings,
  },
});

/** Runs `scripts/<name>.ts` to its end. */
export function runScript(
  name: string,
  args: readonly string[] = [],
  settings: Settings = {},
): SpawnSyncReturns<string> {
  const command = [`scripts/${name}.ts`, ...args];
  return spawnSync(process.execPath, command, { ...options(settings), encoding: 'utf8' });
}

/** Starts `scripts/<name>.ts` and leaves it running; what it prints can be read. */
export function startScript(
  name: string,
  settings: Settings = {},
  args: readonly string[] = [],
): ChildProcess {
  const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
  const command = [`scripts/${name}.ts`, ...args];
  return spawn(process.execPath, command, { ...options(settings), stdio });
}
