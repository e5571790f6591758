/**
 * Measure what a corpus costs as it grows: `npm run bench [-- build|search|pages|peers …] [-- --reports 5,100]
 * [-- --json FILE]`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSearchIndex } from '../src/build/write-search-index.ts';
import { benchParts, measureSizes } from '../src/lab/bench/measure-sizes.ts';
import { readGenerated } from '../src/lab/generate/generated-reports.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reports: { type: 'string', default: '5,100,1000' },
    json: { type: 'string' },
  },
});
const [part, only, output] = positionals;
if (part === 'index' && output !== undefined) {
  // The process that is measured when the index alone is.
  writeSearchIndex(readGenerated(Number(only)), output);
} else {
  const parts = benchParts.filter((one) => positionals.length === 0 || positionals.includes(one));
  if (parts.length < positionals.length) {
    throw new Error(
      `Unexpected ${positionals.join(' ')}, expected some of ${benchParts.join(', ')}`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'duidu-bench-'));
  const sizes = values.reports.split(',').map(Number);
  try {
    const measured = await measureSizes(parts, sizes, folder, import.meta.dirname, (line) => {
      console.log(line);
    });
    if (values.json !== undefined) {
      writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
