import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extractMetrics } from '../../../src/analyse/metrics/index.ts';
import {
  compileLabelWords,
  LabelWordTableSchema,
  type LabelWords,
  type LabelWordTable,
  type WordRow,
} from '../../../src/analyse/metrics/label/label-words.ts';
import { labelWords, labelWordsYaml, years } from './sentence-metrics.ts';

const table = LabelWordTableSchema.parse(parse(labelWordsYaml));
const groups = Object.keys(table) as (keyof LabelWordTable)[];

/** Name of the last number of a clause. */
function nameOfLast(text: string, lexicon: LabelWords): string | undefined {
  return extractMetrics({ text, status: 'review' }, years, lexicon).metrics.at(-1)?.label;
}

/** The table with one row changed, or left out. */
function tableWith(group: keyof LabelWordTable, row: WordRow, instead: WordRow[]): LabelWords {
  const changed = table[group].flatMap((one) => (one === row ? instead : [one]));
  return compileLabelWords({ ...table, [group]: changed });
}

describe.each(groups)('every row of %s', (group) => {
  test.each(table[group])('$word', (row) => {
    expect(nameOfLast(row.example, labelWords)).toBe(row.label);
    expect(nameOfLast(row.example, tableWith(group, row, []))).not.toBe(row.label);
  });

  const guarded = table[group].filter(({ notAfter, notBefore }) => notAfter ?? notBefore);
  test.runIf(guarded.length > 0)('keeps to its guard', () => {
    for (const row of guarded) {
      const { word, example, label, counterExample = '', counterLabel } = row;
      expect(nameOfLast(counterExample, labelWords), counterExample).toBe(counterLabel);
      const unguarded = tableWith(group, row, [{ word, example, label }]);
      expect(nameOfLast(counterExample, unguarded), counterExample).not.toBe(counterLabel);
    }
  });

  test('has each word once', () => {
    const words = table[group].map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
  });
});
