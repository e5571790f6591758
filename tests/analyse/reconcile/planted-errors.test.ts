import { describe, expect, test } from 'vitest';
import { seedEntries, readSeed } from '../../support/corpus.ts';
import { reconciliationsOf, documentOf } from './checked-text.ts';
import { statements, unrelated } from './statements.ts';

const CLEAN = 200;
const PLANTED = 100;
const flags = (text: string) =>
  reconciliationsOf(text).filter(({ outcome }) => outcome === 'differs' || outcome === 'doubtful');
const templated = CLEAN - unrelated.length;

describe('on statements of the kinds that reports write', () => {
  const clean = statements(templated, 'clean');
  const planted = statements(PLANTED, 'planted');

  test('finds at least 95 of 100 planted errors', () => {
    const missed = planted.filter(({ planted: text }) => flags(text).length === 0);
    expect(missed.length, missed.map(({ planted: text }) => text).join('\n')).toBeLessThanOrEqual(
      PLANTED * 0.05,
    );
  });

  test('calls at least 80 of 100 planted errors 不符, not only 存疑', () => {
    const certain = planted.filter(({ planted: text }) =>
      reconciliationsOf(text).some(({ outcome }) => outcome === 'differs'),
    );
    expect(certain.length).toBeGreaterThanOrEqual(PLANTED * 0.8);
  });

  test('raises at most 4 alarms on 200 clean statements', () => {
    const texts = [...clean.map((statement) => statement.clean), ...unrelated];
    expect(texts).toHaveLength(CLEAN);
    const alarms = texts.filter((text) => flags(text).length > 0);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(CLEAN * 0.02);
  });

  test('recomputes the relation that a clean statement states', () => {
    const found = clean.filter(({ kind, clean: text }) =>
      reconciliationsOf(text).some(
        (reconciliation) => reconciliation.kind === kind && reconciliation.outcome === 'agrees',
      ),
    );
    expect(found.length).toBeGreaterThanOrEqual(templated * 0.95);
  });
});

describe('on the reports of the corpus, which have no known slip', () => {
  test('notices when a number that agrees is changed', () => {
    for (const entry of seedEntries()) {
      const { source } = readSeed(entry);
      for (const reconciliation of documentOf(source, entry).reconciliations) {
        const stated = reconciliation.operands.at(-1);
        if (reconciliation.outcome !== 'agrees' || !stated) continue;
        const wrong = stated.quote.replace(/[\d.]+/u, String(stated.value - 1));
        const text = source.slice(0, stated.start) + wrong + source.slice(stated.end);
        const changed = documentOf(text, entry).reconciliations.filter(
          ({ line }) => line === reconciliation.line,
        );
        expect(changed.map(({ outcome }) => outcome)).toContainEqual(
          expect.stringMatching(/differs|doubtful/u),
        );
      }
    }
  });

  test.each(seedEntries())('raises no alarm on $id', (entry) => {
    const alarms = documentOf(readSeed(entry).source, entry).reconciliations.filter(
      ({ outcome }) => outcome === 'differs' || outcome === 'doubtful',
    );
    expect(alarms.map(({ calculation }) => calculation)).toEqual([]);
  });
});
