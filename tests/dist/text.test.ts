import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parsePage } from '../../src/lab/lint/parse-page.ts';
import { createPaths } from '../../src/paths.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';

const { base, json, text } = openBuiltSite();
const paths = createPaths(base);
const relative = (address: string) => address.slice(base.length);
const reports = z.array(ReportSummarySchema).parse(json('data/reports.json'));

/** White space at the ends of elements is layout, not text. */
const compact = (shown: string) => shown.replace(/\s/gu, '');

describe.each(reports)('$id', ({ id, dataUrl }) => {
  const report = ReportSchema.parse(json(relative(dataUrl)));
  const page = parsePage(text(`${relative(paths.report(id))}index.html`));

  test('shows every paragraph word for word at its address', () => {
    for (const paragraph of report.paragraphs) {
      const element = select(`[id="${paragraph.id}"]`, page);
      expect(element && compact(toString(element))).toContain(compact(paragraph.text));
    }
  });
});
