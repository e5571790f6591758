import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { steps } from '../../src/build/steps.ts';
import { parseShard, shardFolders, shardsOf, WHOLE, writeShard } from '../../src/corpus/shards.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const WorkflowSchema = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      strategy: z.object({ matrix: z.object({ step: z.array(z.string()).optional() }) }).optional(),
      steps: z.array(z.object({ with: z.object({ step: z.string().optional() }).optional() })),
    }),
  ),
});

test('the folder of a shard is there once it is whole, and replaces those of another cut', async () => {
  const folder = makeFolder();
  for (const shard of shardsOf(2)) await writeShard(folder, 'link', shard, () => undefined);
  expect(shardFolders(folder, 'link')).toHaveLength(2);
  const failing = writeShard(folder, 'link', { number: 2, of: 3 }, () => {
    expect(() => shardFolders(folder, 'link')).toThrow(/expected what is made by link --shard/u);
    throw new Error('full');
  });
  await expect(failing).rejects.toThrow('full');
  for (const shard of shardsOf(3)) await writeShard(folder, 'link', shard, () => undefined);
  expect(shardFolders(folder, 'link')).toHaveLength(3);
  expect(readdirSync(join(folder, 'link')).sort()).toEqual(['1-of-3', '2-of-3', '3-of-3']);
});

test('shards that are made of something else are refused by name', async () => {
  const folder = makeFolder();
  const [first = WHOLE, second = WHOLE] = shardsOf(2);
  await writeShard(folder, 'link', first, () => undefined, 'these reports');
  await writeShard(folder, 'link', second, () => undefined, 'other reports');
  expect(() => shardFolders(folder, 'link')).toThrow(/expected them anew: link --shard 2\/2$/u);
  expect(() => shardFolders(folder, 'link', 'other reports')).toThrow(/anew: link --shard 1\/2$/u);
  const robbed = writeShard(folder, 'link', second, (own) => {
    rmSync(own, { recursive: true });
  });
  await expect(robbed).rejects.toThrow('run it again alone');
});

test.each(['0/4', '5/4', '3', '3/4/5', 'a/b'])('says that %s is no shard', (text) => {
  expect(() => parseShard(text)).toThrow('expected one as 3/20');
});

test('the workflow of many machines runs every step', () => {
  const workflow = readFileSync('.github/workflows/national.yml', 'utf8');
  const { jobs } = WorkflowSchema.parse(parse(workflow));
  const named = Object.values(jobs).flatMap(({ strategy, steps: own }) => [
    ...(strategy?.matrix.step ?? []),
    ...own.flatMap((one) => one.with?.step ?? []),
  ]);
  expect(named).toEqual(expect.arrayContaining([...Object.keys(steps), 'join']));
});
