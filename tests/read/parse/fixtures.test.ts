import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../../src/read/decode.ts';
import { parseText } from '../../../src/read/parse/index.ts';
import { formatMessages } from '../../../src/corpus/format-messages.ts';
import { buildReport } from '../../../src/read/report/index.ts';
import { outlineText, tilesOf } from '../../support/outline-text.ts';

/** A folder a behaviour: `input.txt` → `report.txt` (what was found) and its messages. */
const root = join(import.meta.dirname, 'fixtures');
const update = process.env.UPDATE === '1' && process.env.CI === undefined;

describe.each(readdirSync(root).sort())('%s', (name) => {
  const folder = join(root, name);
  const { text } = decodeSource(readFileSync(join(folder, 'input.txt')));
  const parsed = parseText(text, 'input.txt');
  const report = buildReport(parsed);

  test('is read as the fixture says', () => {
    const expected = join(folder, 'report.txt');
    const found = describeReport();
    if (update) writeFileSync(expected, found);
    expect(existsSync(expected), `missing ${expected}, run UPDATE=1 npm run test:unit`).toBe(true);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });

  test('gives back the source from its tiles', () => {
    expect(
      tilesOf(report)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text);
  });

  test('has no file that is not read', () => {
    expect(readdirSync(folder).sort()).toEqual(['input.txt', 'report.txt']);
  });

  function describeReport(): string {
    const named = report.leftovers.filter(({ kind }) => kind !== 'whitespace');
    return [
      `title: ${report.title ?? '—'}`,
      `years: ${report.reviewYear ?? '—'} → ${report.planYear ?? '—'}`,
      '',
      outlineText(report.outline),
      ...report.paragraphs
        .filter(({ sectionId }) => sectionId === null)
        .map(({ line, status, text: words }) => `${line} ${status} outside: ${words.slice(0, 30)}`),
      ...named.map(({ line, kind, text: words }) => `${line} ${kind}: ${words}`),
      ...formatMessages([parsed.file]).lines,
      '',
    ].join('\n');
  }
});
