/** Generate a big corpus from real places and sentences: `npm run lab:generate -- --reports N --out DIR`. */
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { z } from 'zod';
import { CATALOG_FILE } from '../src/corpus/catalog.ts';
import { generateCorpus } from '../src/lab/generate/generate-corpus.ts';
import { readLibrary, readPlaces } from '../src/lab/generate/read-library.ts';

const usage =
  'usage: npm run lab:generate -- --reports NUMBER --out DIR [--seed TEXT] [--corpus DIR]';
const ArgumentsSchema = z.object({
  reports: z.coerce.number().pipe(z.int().min(1)),
  out: z.string().min(1),
  seed: z.string(),
  corpus: z.string(),
});

function readArguments() {
  const { values } = parseArgs({
    options: {
      reports: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      corpus: { type: 'string', default: 'seeds' },
    },
  });
  const parsed = ArgumentsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`Unexpected value of --${issue?.path.join('.')}: ${issue?.message}\n${usage}`);
}

/** Write report by report, so that memory does not grow with their number. */
async function generate(): Promise<void> {
  const { reports, out, seed, corpus } = readArguments();
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new Error(`Unexpected files in ${out}, expected an empty or a new folder; name another`);
  }
  const library = readLibrary(corpus);
  const places = readPlaces();
  mkdirSync(out, { recursive: true });

  const catalog = createWriteStream(join(out, CATALOG_FILE));
  const truth = createWriteStream(join(out, 'truth.json'));
  let separator = '[\n';
  for (const report of generateCorpus(library, places, reports, seed)) {
    await writeFile(join(out, report.entry.file), report.text);
    catalog.write(stringify([report.entry]));
    // Waiting once per report is enough: the buffer of a stream holds hundreds of entries.
    if (!truth.write(`${separator}${JSON.stringify(report.truth)}`)) await once(truth, 'drain');
    separator = ',\n';
  }
  catalog.end();
  truth.end('\n]\n');
  await Promise.all([once(catalog, 'finish'), once(truth, 'finish')]);
  console.log(`${reports} reports written to ${out}`);
}

try {
  await generate();
} catch (error) {
  console.error(`generate: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
