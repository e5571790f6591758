import type * as FileSystem from 'node:fs';

/** What befalls a program at one of its calls of the file system. */
export type Fault = 'EIO' | 'EPERM' | 'ENOSPC' | 'killed' | 'killed half-way';

/** Ends a program as a kill does: none of its later calls has an effect. */
export class Killed extends Error {}

const disk = {
  isWatched: false,
  calls: [] as string[],
  fault: undefined as { kind: Fault; at: number } | undefined,
  isFull: false,
  isDead: false,
};
const writing = new Set(['writeFileSync', 'appendFileSync', 'writeSync', 'copyFileSync']);
const taking = new Set([...writing, 'openSync', 'mkdirSync', 'linkSync']);
/** No process has this number: the largest that Linux gives out is below it. */
const DEAD_PROCESS = 4_194_305;

/**
 * Run a program, and let one of its calls fail.
 *
 * @returns the names of its calls, and what it returned; undefined if it was killed
 */
export async function runWithFault<T>(
  run: () => T | Promise<T>,
  fault?: { kind: Fault; at: number },
): Promise<{ calls: string[]; result: T | undefined }> {
  const { pid } = process;
  if (fault?.kind.startsWith('killed')) setProcessId(DEAD_PROCESS);
  Object.assign(disk, { isWatched: true, calls: [], fault, isFull: false, isDead: false });
  try {
    return { result: await run(), calls: disk.calls };
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return { result: undefined, calls: disk.calls };
  } finally {
    disk.isWatched = false;
    setProcessId(pid);
  }
}

/** Every call of a program with every fault that makes a difference there. */
export function faultsAt(calls: readonly string[]): { kind: Fault; at: number; name: string }[] {
  return calls.flatMap((name, at) => {
    const kinds: Fault[] = ['EIO', 'EPERM', 'killed'];
    if (taking.has(name)) kinds.push('ENOSPC');
    if (writing.has(name)) kinds.push('killed half-way');
    return kinds.map((kind) => ({ kind, at, name }));
  });
}

/** `node:fs` with the faults of {@link runWithFault}: to be given to `vi.mock`. */
export function faultyDisk(fs: typeof FileSystem): typeof FileSystem & { default: object } {
  const calls = Object.entries(fs).filter(
    ([name, call]) => name.endsWith('Sync') && typeof call === 'function',
  );
  const wrapped = Object.fromEntries(
    calls.map(([name, call]) => [name, wrap(fs, name, call as Call)]),
  );
  return { ...fs, ...wrapped, default: { ...fs, ...wrapped } };
}

type Call = (...values: unknown[]) => unknown;

function wrap(fs: typeof FileSystem, name: string, call: Call): Call {
  return (...values) => {
    if (!disk.isWatched) return call(...values);
    if (disk.isDead) throw new Killed();
    const { fault } = disk;
    const isNow = fault?.at === disk.calls.length;
    disk.calls.push(name);
    if (isNow && fault.kind.startsWith('killed')) {
      disk.isDead = true;
      if (fault.kind === 'killed half-way') callHalf(fs, name, call, values);
      throw new Killed();
    }
    if (isNow && fault.kind === 'ENOSPC') disk.isFull = true;
    if (disk.isFull && taking.has(name)) {
      callHalf(fs, name, call, values);
      throw systemError('ENOSPC', name, values);
    }
    if (!isNow || fault.kind === 'ENOSPC') return call(...values);
    // This one never throws.
    if (name === 'existsSync') return false;
    throw systemError(fault.kind, name, values);
  };
}

/** A file that is written in part. */
function callHalf(fs: typeof FileSystem, name: string, call: Call, values: unknown[]): void {
  if (!writing.has(name)) return;
  const [place, content, ...rest] = values;
  if (name === 'copyFileSync') fs.writeFileSync(String(content), '');
  else {
    const bytes = Buffer.from(content as string | Uint8Array);
    call(place, bytes.subarray(0, bytes.length / 2), ...rest);
  }
}

function systemError(code: string, syscall: string, [path]: unknown[]): Error {
  return Object.assign(new Error(`${code}, ${syscall}`), { code, syscall, path: String(path) });
}

function setProcessId(value: number): void {
  Object.defineProperty(process, 'pid', { value, configurable: true, writable: true });
}
