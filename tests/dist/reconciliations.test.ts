import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parsePage } from '../../src/lab/lint/parse-page.ts';
import { decodeSource } from '../../src/read/decode.ts';
import { createPaths } from '../../src/paths.ts';
import { RECONCILIATION_OUTCOMES, ReconciliationSchema } from '../../src/schema/reconciliation.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { readSettings } from '../../src/settings.ts';
import { reconciliationStrings } from '../../src/words/reconciliation.ts';
import { openBuiltSite } from '../support/built-site.ts';

const { base, json, text, files } = openBuiltSite();
const paths = createPaths(base);
const { corpusDir } = readSettings(process.env);
const relative = (address: string) => address.slice(base.length);
const reconciliations = z.array(ReconciliationSchema).parse(json(relative(paths.reconciliationsJson)));
const summaries = z.array(ReportSummarySchema).parse(json(relative(paths.reportsData)));
const sources = new Map(
  summaries.map(({ id, source }) => [
    id,
    decodeSource(readFileSync(join(corpusDir, source.file))).text,
  ]),
);

describe.each(summaries)('$id', ({ id, dataUrl }) => {
  const report = ReportSchema.parse(json(relative(dataUrl)));
  const page = parsePage(text(`${relative(paths.report(id))}index.html`));
  const own = reconciliations.filter((reconciliation) => reconciliation.report === id);

  test('publishes the same reconciliations in its own data and in that of all reports', () => {
    expect(report.reconciliations).toEqual(own);
  });

  test('rests every reconciliation on the words of the source', () => {
    for (const { start, end, quote, operands } of own) {
      expect(sources.get(id)?.slice(start, end)).toBe(quote);
      for (const operand of operands) {
        expect(sources.get(operand.report)?.slice(operand.start, operand.end)).toBe(operand.quote);
      }
    }
  });

  test('shows every reconciliation beside its sentence and in its list', () => {
    for (const reconciliation of own) {
      const besides = selectAll(`[id="${reconciliation.id}"]`, page);
      expect(besides).toHaveLength(1);
      for (const words of [
        reconciliation.calculation,
        reconciliation.reason,
        reconciliationStrings.outcome[reconciliation.outcome],
        reconciliationStrings.kind[reconciliation.kind],
      ]) {
        expect(toString(besides[0] ?? page)).toContain(words);
      }
      const links = selectAll(`a[href="#${reconciliation.id}"]`, page);
      expect(links.map(({ properties }) => properties.dataOutcome ?? null)).toEqual([
        reconciliation.outcome,
        null,
      ]);
    }
    expect(selectAll('.reconciliation-mark', page)).toHaveLength(own.length);
  });
});

test('lists every reconciliation on the pages of its outcome', () => {
  for (const outcome of RECONCILIATION_OUTCOMES) {
    const folder = relative(paths.reconciliationOutcome(outcome));
    const pages = files.filter((file) => file.startsWith(folder) && file.endsWith('.html'));
    const links = pages.flatMap((file) =>
      selectAll('.reconciliation-list q', parsePage(text(file))).map((quote) => toString(quote).trim()),
    );
    const expected = reconciliations.filter((reconciliation) => reconciliation.outcome === outcome).map(({ quote }) => quote);
    expect(links.sort()).toEqual(expected.sort());
  }
});
