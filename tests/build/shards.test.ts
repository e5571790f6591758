import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { steps } from '../../src/build/steps.ts';
import { parseShard, shardFolders, shardsOf, WHOLE, writeShard } from '../../src/corpus/shards.ts';
import { runScript, startScript } from '../support/run-script.ts';
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
const SHARDS = 4;
/** Not the whole environment: Vitest sets some of what Astro reads. */
const { PATH, HOME } = process.env;
const hasSnakemake = spawnSync('snakemake', ['--version']).status === 0;

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

test('the build in shards is that in one, byte for byte, also after a shard was killed', async (context) => {
  context.skip(!hasSnakemake, 'needs Snakemake: apt-get install snakemake');
  const folder = makeFolder();
  const corpus = join(folder, 'corpus');
  expect(runScript('generate', ['--reports', '40', '--out', corpus]).status).toBe(0);
  const settingsOf = (name: string) => ({
    CORPUS_DIR: corpus,
    LANGUAGES: 'zh',
    GENERATED_DIR: join(folder, name, 'generated'),
    OUT_DIR: join(folder, name, 'dist'),
  });
  expect(runScript('build', [], settingsOf('plain')).status).toBe(0);

  const settings = settingsOf('sharded');
  expect(runScript('build', ['analyse', '--shard', '1/4'], settings).status).toBe(0);
  const analysed = join(settings.GENERATED_DIR, 'analyse');
  const running = startScript('build', settings, ['analyse', '--shard', '2/4']);
  const exit = once(running, 'exit');
  const isWriting = () =>
    existsSync(analysed) && readdirSync(analysed).some((name) => name.startsWith('.2-of-4'));
  while (!isWriting()) await new Promise((resolve) => setTimeout(resolve, 5));
  running.kill('SIGKILL');
  await exit;
  const early = runScript('build', ['link', '--shard', '1/4'], settings);
  expect(early.stderr).toMatch(
    /^Unexpected gap in .+ made by analyse --shard 2\/4, analyse --shard 3/u,
  );

  const { status, stderr } = spawnSync(
    'snakemake',
    ['--cores', 'all', '--config', `shards=${SHARDS}`, 'pages=2'],
    { env: { PATH, HOME, ...settings }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const { stdout } = spawnSync('diff', ['-rq', settingsOf('plain').OUT_DIR, settings.OUT_DIR], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(existsSync(join(settings.OUT_DIR, 'index.html'))).toBe(true);
}, 1_800_000);
