import type * as FileSystem from 'node:fs';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { stageFolders } from '../../src/build/staging.ts';
import { openSinkFolder } from '../../src/corpus/output-folder.ts';
import { isSystemError } from '../../src/corpus/disk-fault.ts';
import { faultsAt, runWithFault } from '../support/faulty-disk.ts';
import { makeFolder } from '../support/temporary-folder.ts';

vi.mock('node:fs', async (original) => {
  const { faultyDisk } = await import('../support/faulty-disk.ts');
  return faultyDisk(await original<typeof FileSystem>());
});

const folder = makeFolder();

/** As `npm run build` does, with a file of each kind: what all others are written by is the sink. */
function build(out: string): void {
  const staging = stageFolders([join(out, 'dist'), join(out, '.generated')]);
  try {
    const [site, data] = staging.next.map(openSinkFolder);
    data?.write('data/reports.json', '[1');
    data?.write('index.json', '{}');
    data?.append('data/reports.json', ',2]');
    site?.write('index.html', 'new site');
    staging.publish();
  } finally {
    staging.close();
  }
}

const isFirst = (name: string) => name === 'the first site';
/** What is served, and whether its data are of the same build; undefined where nothing is there. */
function stateOf(out: string) {
  const read = (name: string) => {
    try {
      return readFileSync(join(out, name), 'utf8');
    } catch {
      return undefined;
    }
  };
  return { site: read('dist/index.html'), data: read('.generated/data/reports.json') };
}
const lastGood = { site: 'last good site', data: '[]' };

test.each(['the first site', 'a later site'])(
  'builds %s whole or not at all',
  async (kind) => {
    const make = (name: string) => {
      const out = join(folder, kind, name);
      mkdirSync(out, { recursive: true });
      if (isFirst(kind)) return out;
      openSinkFolder(out).write('dist/index.html', lastGood.site);
      openSinkFolder(out).write('.generated/data/reports.json', lastGood.data);
      return out;
    };
    const whole = make('whole');
    const { calls } = await runWithFault(() => {
      build(whole);
    });
    expect(calls.length).toBeGreaterThanOrEqual(15);
    const built = stateOf(whole);
    const before = isFirst(kind) ? { site: undefined, data: undefined } : lastGood;

    for (const fault of faultsAt(calls)) {
      const out = make(`${fault.at} ${fault.kind}`);
      const at = `${fault.kind} at call ${fault.at}, ${fault.name}`;
      const run = () => {
        build(out);
      };
      try {
        await runWithFault(run, fault);
      } catch (error) {
        // `exitOnDiskFault` prints a message for it.
        expect(isSystemError(error), at).toBe(true);
      }
      // A complete site is there at any moment, except between two renames.
      if (existsSync(join(out, 'dist')))
        expect([before.site, built.site], at).toContain(stateOf(out).site);
      stageFolders([join(out, 'dist'), join(out, '.generated')]).close();
      expect([before, built], at).toContainEqual(stateOf(out));
      expect(
        readdirSync(out).filter((name) => /^\.(?!generated$)/u.test(name)),
        at,
      ).toEqual([]);
      run();
      expect(stateOf(out), at).toEqual(built);
      rmSync(out, { recursive: true });
    }
  },
  60_000,
);
