import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript, startScript } from '../support/run-script.ts';
import { makeFolder } from '../support/temporary-folder.ts';

const REPORTS = 40;
const SHARDS = 4;
/** Not the whole environment: Vitest sets some of what Astro reads. */
const { PATH, HOME } = process.env;
const hasSnakemake = spawnSync('snakemake', ['--version']).status === 0;

test('the build in shards is that in one, byte for byte, also after a shard was killed', async (context) => {
  context.skip(!hasSnakemake, 'needs Snakemake: apt-get install snakemake');
  const folder = makeFolder();
  const corpus = join(folder, 'corpus');
  expect(runScript('generate', ['--reports', String(REPORTS), '--out', corpus]).status).toBe(0);
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
