import type * as FileSystem from 'node:fs';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openCorpusFolder } from '../../src/corpus/corpus-folder.ts';
import { faultsAt, runWithFault, type Fault } from '../support/faulty-disk.ts';
import { add, filesOf, makeReport } from '../support/intake.ts';
import { makeFolder } from '../support/temporary-folder.ts';

vi.mock('node:fs', async (original) => {
  const { faultyDisk } = await import('../support/faulty-disk.ts');
  return faultyDisk(await original<typeof FileSystem>());
});

const folder = makeFolder();
const report = join(folder, '赤岗.txt');
writeFileSync(report, makeReport('广州市海珠区赤岗街道2024年工作总结'));
const earlier = join(folder, '江海.txt');
writeFileSync(
  earlier,
  makeReport('广州市海珠区江海街道2023年工作总结').replaceAll(/第.+?任务/gu, '完成'),
);
const start = join(folder, 'start');
expect((await add(start, [earlier])).errors).toEqual([]);

const faultWords: Record<string, string> = {
  EIO: 'failure of the disk',
  EPERM: 'without permission',
  ENOSPC: 'full disk',
};

/** The files of a corpus, and whether its text and its entry are there. */
function stateOf(corpus: string) {
  const yaml = openCorpusFolder(corpus).catalog() ?? '';
  return {
    names: existsSync(corpus) ? readdirSync(corpus).sort() : [],
    text: existsSync(join(corpus, '赤岗.txt')),
    entry: yaml.includes('赤岗.txt'),
  };
}

async function addWithFault(corpus: string, fault: { kind: Fault; at: number }) {
  const run = () => add(corpus, [report], { folder: openCorpusFolder(corpus) });
  const { result } = await runWithFault(run, fault);
  if (!result || result.isDone || fault.kind.startsWith('killed')) return;
  const [line = ''] = result.errors;
  expect(line).toMatch(/ error Unexpected .+, expected .+[;,] .+ \[intake-[a-z-]+\]$/u);
  expect(line).toContain(faultWords[fault.kind]);
}

test.each(['a corpus', 'an empty folder'])(
  'adds to %s both text and entry or none',
  async (kind) => {
    const make = (name: string) => {
      const corpus = join(folder, kind, name);
      if (kind === 'a corpus') cpSync(start, corpus, { recursive: true });
      else mkdirSync(corpus, { recursive: true });
      return corpus;
    };
    const whole = make('whole');
    const before = stateOf(whole).names;
    const { calls } = await runWithFault(() =>
      add(whole, [report], { folder: openCorpusFolder(whole) }),
    );
    expect(calls.length).toBeGreaterThanOrEqual(30);
    const after = stateOf(whole).names;

    for (const fault of faultsAt(calls)) {
      if (kind === 'an empty folder' && /^E(?:IO|PERM)$/u.test(fault.kind)) continue;
      const corpus = make(`${fault.at} ${fault.kind}`);
      const at = `${fault.kind} at call ${fault.at}, ${fault.name}`;
      await addWithFault(corpus, fault);
      // The next run of any command finishes or undoes what a killed one left.
      const { names, text, entry } = stateOf(corpus);
      expect(text, at).toBe(entry);
      expect(names, at).toEqual(text ? after : before);
      if (text) continue;
      const again = await add(corpus, [report], { folder: openCorpusFolder(corpus) });
      expect(again.isDone, at).toBe(true);
      expect(filesOf(corpus), at).toEqual(filesOf(whole));
    }
  },
);
