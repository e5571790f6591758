/** Print how fast metrics are extracted from 1 MB and 10 MB of text: `npm run bench:metrics`. */
import { measureExtraction, type Speed } from '../src/bench/extraction-speed.ts';
import { reportLines } from '../src/bench/report-text.ts';
import { readLibrary, readPlaces } from '../src/generate/source-material.ts';

const SEED = 'bench';
const MEGABYTE = 1_000_000;
/** Of a Chinese character in UTF-8. */
const BYTES = 3;
const WARM_UP_RUNS = 3;
const now = () => performance.now();

const small = reportLines(readLibrary('seeds'), readPlaces(), MEGABYTE / BYTES, SEED);
const large = reportLines(readLibrary('seeds'), readPlaces(), (10 * MEGABYTE) / BYTES, SEED);
const cases = [
  { name: '1 MB, many paragraphs', lines: small, runs: 15 },
  { name: '10 MB, many paragraphs', lines: large, runs: 5 },
  { name: '1 MB, one paragraph', lines: [small.join('')], runs: 15 },
  { name: '1 MB, one sentence', lines: [small.join('').replace(/[。!?！？]/gu, '，')], runs: 15 },
];

measureExtraction(small, WARM_UP_RUNS, now);
const [base, ...others] = cases.map(({ name, lines, runs }) => {
  const speed = measureExtraction(lines, runs, now);
  console.log(describe(name, speed));
  return { name, speed };
});
for (const { name, speed } of others) {
  console.log(
    `${name} / ${base?.name ?? ''}: ${(speed.rate / (base?.speed.rate ?? 1)).toFixed(3)}`,
  );
}

function describe(name: string, { characters, metrics, rate }: Speed): string {
  const count = (number: number) => Math.round(number).toLocaleString('en');
  return `${name}: ${count(characters)} characters, ${count(metrics)} metrics, ${count(rate)} characters/s`;
}
