import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ifExists, isSystemError } from './disk-fault.ts';

/** A share of the work of a step: `3/20` is the third of twenty. */
export interface Shard {
  number: number;
  of: number;
}

/** A step cannot be done; `message` and what was printed before say why. */
export class StepError extends Error {
  override name = 'StepError';
}

/** The only share of a step that is not cut. */
export const WHOLE: Shard = { number: 1, of: 1 };

export const shardsOf = (of: number): Shard[] =>
  Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));

/** @throws {StepError} if the text is not like `3/20` */
export function parseShard(text: string): Shard {
  const [number = 0, of = 0] = /^\d+\/\d+$/u.test(text) ? text.split('/').map(Number) : [];
  if (number < 1 || number > of)
    throw new StepError(`Unexpected shard ${text}, expected one as 3/20`);
  return { number, of };
}

/** Whether a shard has the item at a place of a list that is dealt out one by one. */
export const isDealt = (at: number, { number, of }: Shard): boolean => at % of === number - 1;

/** Says that the folder of a shard is whole, and what it is made of. */
const MARK = 'whole';
/** The same while it is written. */
const BEGUN = 'begun';

/**
 * Write what a shard of a step makes: a folder `<step>/<number>-of-<of>`, which is there only once it is
 * whole. It replaces the one of an earlier run, and those of another number of shards.
 *
 * @param generated folder of the generated data
 * @param write fills the folder
 * @param made digest of all that it is made of
 * @throws {StepError} if another process took the folder away meanwhile
 */
export async function writeShard(
  generated: string,
  step: string,
  { number, of }: Shard,
  write: (folder: string) => void | Promise<void>,
  made = '',
): Promise<void> {
  const parent = join(generated, step);
  const name = `${number}-of-${of}`;
  // Named by the process, so that one that was left behind cannot write among the files of another.
  const next = join(parent, `.${name}.${process.pid}`);
  mkdirSync(parent, { recursive: true });
  for (const other of readdirSync(parent)) {
    const isStale = other.startsWith('.')
      ? other.startsWith(`.${name}.`) || !other.includes(`-of-${of}.`)
      : other === name || !other.endsWith(`-of-${of}`);
    if (isStale) rmSync(join(parent, other), { recursive: true, force: true });
  }
  mkdirSync(next);
  writeFileSync(join(next, BEGUN), made);
  await write(next);
  try {
    renameSync(join(next, BEGUN), join(next, MARK));
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    throw new StepError(
      `Unexpected removal of ${next}, expected one process for ${step} --shard ${number}/${of}; run it again alone`,
    );
  }
  renameSync(next, join(parent, name));
}

/**
 * The folders of all shards of a step, in their order.
 *
 * @param made digest of what they must be made of; where it is absent, they must be made of the same
 * @throws {StepError} naming the shards that are missing, or made of something else
 */
export function shardFolders(generated: string, step: string, made?: string): string[] {
  const parent = join(generated, step);
  const [some] = (ifExists(() => readdirSync(parent)) ?? []).filter(
    (name) => !name.startsWith('.'),
  );
  const folders = shardsOf(Number(some?.split('-').at(-1) ?? 1)).map(({ number, of }) => ({
    folder: join(parent, `${number}-of-${of}`),
    shard: `${step} --shard ${number}/${of}`,
  }));
  const missing = folders.filter(({ folder }) => !existsSync(join(folder, MARK)));
  if (missing.length > 0) {
    const names = missing.map(({ shard }) => shard).join(', ');
    throw new StepError(`Unexpected gap in ${generated}, expected what is made by ${names}`);
  }
  const expected = made ?? madeOf(folders[0]?.folder);
  const others = folders.filter(({ folder }) => madeOf(folder) !== expected);
  if (others.length > 0) {
    const names = others.map(({ shard }) => shard).join(', ');
    throw new StepError(
      `Unexpected shards in ${generated} that are made of other reports, settings or earlier steps, ` +
        `expected them anew: ${names}`,
    );
  }
  return folders.map(({ folder }) => folder);
}

const madeOf = (folder = '') => readFileSync(join(folder, MARK), 'utf8');
