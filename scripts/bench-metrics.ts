/** Print how fast metrics are extracted from 1 MB and 10 MB of text: `npm run lab:bench:metrics`. */
import { computingTime } from '../src/lab/bench/computing-time.ts';
import { measureExtraction, type Speed } from '../src/lab/bench/extraction-speed.ts';
import { reportLines } from '../src/lab/bench/report-text.ts';
import { readLibrary, readPlaces } from '../src/lab/generate/read-library.ts';

const SEED = 'bench';
const MEGABYTE = 1_000_000;
/** Of a Chinese character in UTF-8. */
const BYTES = 3;
const WARM_UP_ROUNDS = 2;
const ROUNDS = 7;

const small = reportLines(readLibrary('seeds'), readPlaces(), MEGABYTE / BYTES, SEED);
const large = reportLines(readLibrary('seeds'), readPlaces(), (10 * MEGABYTE) / BYTES, SEED);
const cases = [
  { name: '1 MB, many paragraphs', lines: small },
  { name: '10 MB, many paragraphs', lines: large },
  { name: '1 MB, one paragraph', lines: [small.join('')] },
  { name: '1 MB, one sentence', lines: [small.join('').replace(/[。!?！？]/gu, '，')] },
];

measureExtraction(cases, WARM_UP_ROUNDS, computingTime);
const speeds = measureExtraction(cases, ROUNDS, computingTime);
for (const speed of speeds) console.log(describe(speed));

function describe({ name, characters, metrics, rate, ratio }: Speed): string {
  const count = (number: number) => Math.round(number).toLocaleString('en');
  return (
    `${name}: ${count(characters)} characters, ${count(metrics)} metrics, ${count(rate)} ` +
    `characters/s, ${ratio.toFixed(3)} of the first`
  );
}
