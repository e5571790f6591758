import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeed, seedEntries } from '../../support/corpus.ts';
import { outlineText, tilesOf } from '../../support/outline-text.ts';

describe.each(seedEntries())('$id', (entry) => {
  const { source, report } = readSeed(entry);

  test('has the outline that was checked by reading', () => {
    const fixture = join(import.meta.dirname, 'outlines', `${entry.id}.txt`);
    const found = outlineText(report.outline);
    expect(found).toBe(readFileSync(fixture, 'utf8'));
  });

  test('gives back the source from its tiles', () => {
    expect(
      tilesOf(report)
        .map(({ start, end }) => source.slice(start, end))
        .join(''),
    ).toBe(source);
  });

  test('says its years itself', () => {
    const { reviewYear, planYear } = readSeed(entry, false).report;
    expect({ reviewYear, planYear }).toEqual({
      reviewYear: entry.reviewYear,
      planYear: entry.planYear,
    });
  });

  test('has the same statuses with and without the catalog', () => {
    expect(outlineText(readSeed(entry, false).report.outline)).toBe(outlineText(report.outline));
  });
});
