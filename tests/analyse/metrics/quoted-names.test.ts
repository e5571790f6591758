import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { GoldMetricSchema, spanWithin } from '../../../src/lab/evaluate/gold-metrics.ts';
import { judgeLabel } from '../../../src/lab/evaluate/label-agreement.ts';
import { metricsOf } from './sentence-metrics.ts';

const SentenceSchema = z.strictObject({
  sample: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K']),
  report: z.string(),
  text: z.string(),
  names: z.array(
    GoldMetricSchema.pick({ quote: true, nth: true, label: true, labels: true, misleading: true }),
  ),
});
const path = 'tests/gold/others/quoted-names.yaml';
const sentences = z.array(SentenceSchema).parse(parse(readFileSync(path, 'utf8')));

/** The names are those of `tests/gold/README.md`; the sentences stand alone, without their reports. */
test('names the values of sentences from other places as a reader does', () => {
  const judged = sentences.flatMap(({ report, text, names }) => {
    const metrics = metricsOf(text);
    return names.map((name) => {
      const span = spanWithin(text, 0, name, report);
      const metric = metrics.find(({ start, end }) => start < span.end && span.start < end);
      return metric ? judgeLabel(metric.label, name) : 'missed';
    });
  });
  const share = (...grades: string[]) =>
    judged.filter((grade) => grades.includes(grade)).length / judged.length;
  expect(judged).toHaveLength(1605);
  expect(share('right')).toBeGreaterThanOrEqual(0.94);
  expect(share('misleading')).toBeLessThanOrEqual(0.01);
  expect(share('missed')).toBeLessThanOrEqual(0.015);
});
