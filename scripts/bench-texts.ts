/**
 * Print how the time to read and analyse one report grows with its length, for texts that repeat one
 * thing: `npm run lab:bench:texts [-- CHARACTERS] [-- NAME]`. The exponent is 1 if twice the text takes
 * twice the computing time; what a text of hardly any length takes is subtracted.
 */
import { parseArgs } from 'node:util';
import { computingTime } from '../src/lab/bench/computing-time.ts';
import { repeatedText, TEXT_KINDS } from '../src/lab/bench/text-kinds.ts';
import { loadAnalysisContext } from '../src/corpus/analysis-context.ts';
import { createReportDocument } from '../src/corpus/report-document.ts';
import { readSettings } from '../src/settings.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const SHORTEST = 100;
const most = Number(positionals[0] ?? 2_000_000);
const context = loadAnalysisContext(readSettings(process.env).base);

for (const kind of TEXT_KINDS.filter(({ name }) => name.includes(positionals[1] ?? ''))) {
  cost(kind, most / 16);
  const fixed = cost(kind, SHORTEST);
  const half = cost(kind, most / 2);
  const whole = cost(kind, most);
  const exponent = Math.log2((whole - fixed) / (half - fixed));
  console.log(
    `${kind.name}: ${Math.round(half)} ms, ${Math.round(whole)} ms, ${exponent.toFixed(2)}`,
  );
}

function cost(kind: (typeof TEXT_KINDS)[number], length: number): number {
  const bytes = new TextEncoder().encode(repeatedText(kind, length));
  const start = computingTime();
  createReportDocument(bytes, `${kind.name}.txt`, undefined, context);
  return computingTime() - start;
}
