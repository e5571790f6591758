import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinReports } from '../../../src/analyse/passages/passage-text.ts';
import { sharedGrams } from '../../../src/analyse/passages/shared-grams.ts';

/** Reports of paragraphs of few letters: strings recur within a report and across. */
const corpus = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 20 }), { maxLength: 3 }),
  { maxLength: 4 },
);

function join(reports: readonly (readonly string[])[]) {
  return joinReports(
    reports.map((texts, index) => ({
      id: String(index),
      place: null,
      paragraphs: texts.map((text, order) => ({ id: String(order), start: 0, text })),
    })),
  );
}

/** The same by looking every string up in the whole text. */
function bruteForce({ units, reportOf }: ReturnType<typeof join>, length: number): number[] {
  const text = String.fromCharCode(...units);
  return [...units.keys()].map((at) => {
    const gram = text.slice(at, at + length);
    if (gram.length < length || gram.includes('\0')) return -1;
    const reports = new Set<number | undefined>();
    for (let found = text.indexOf(gram); found !== -1; found = text.indexOf(gram, found + 1)) {
      reports.add(reportOf[found]);
    }
    return reports.size > 1 ? text.indexOf(gram) : -1;
  });
}

test.each([32, 3])(
  'finds where each shared string stands first, with hashes of %i bits',
  (bits) => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 1, max: 5 }), (reports, length) => {
        const text = join(reports);
        expect([...sharedGrams(text, length, bits)]).toEqual(bruteForce(text, length));
      }),
    );
  },
);
