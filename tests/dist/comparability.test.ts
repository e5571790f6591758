import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parsePage } from '../../src/lab/lint/parse-page.ts';
import { type ComparableValue, comparableValue } from '../../src/site/shared/comparability/comparable-value.ts';
import { gradePair } from '../../src/site/shared/comparability/comparability.ts';
import { MetricSchema } from '../../src/schema/metric.ts';
import { ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from '../support/built-site.ts';

const { pages, text, json } = openBuiltSite();
const reports = new Map(
  z
    .array(ReportSummarySchema)
    .parse(json('data/reports.json'))
    .map((report) => [report.id, report]),
);
const values = new Map<string, ComparableValue>();
for (const metric of z.array(MetricSchema).parse(json('data/metrics.json'))) {
  const report = reports.get(metric.report);
  if (report) values.set(`${metric.report}:${metric.start}`, comparableValue(metric, report));
}

/** The published values that each chart of the site draws. */
const charts = pages.flatMap((file) =>
  selectAll('[data-chart]', parsePage(text(file))).map((chart: Element) => ({
    name: `${file}#${String(chart.properties.id)}`,
    count: chart.properties.dataCount,
    type: chart.properties.dataChart,
    keys: selectAll('[data-metric]', chart).map(({ properties }) => String(properties.dataMetric)),
  })),
);

test('draws charts of published values only', () => {
  const unknown = charts.flatMap(({ keys }) => keys.filter((key) => !values.has(key)));
  expect(charts.length).toBeGreaterThan(0);
  expect(unknown).toEqual([]);
});

test('draws no two values in one chart that are incomparable', () => {
  const wrong = charts.flatMap(({ name, keys }) => {
    const drawn = keys.flatMap((key) => values.get(key) ?? []);
    return drawn.flatMap((a) =>
      drawn
        .filter((b) => gradePair(a, b).grade === 'incomparable')
        .map((b) => `${name}: ${a.metric.quote} and ${b.metric.quote}`),
    );
  });
  expect(wrong).toEqual([]);
});

test('draws as many values as each chart says', () => {
  const wrong = charts.filter(
    ({ type, count, keys }) => type === 'rows' && Number(count) !== keys.length,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('says 0 nowhere for a value that no report states', () => {
  const empty = pages.flatMap((file) =>
    selectAll('[data-row="absent"]', parsePage(text(file))).filter(
      (row) => selectAll('svg, a', row).length > 0,
    ),
  );
  expect(empty).toEqual([]);
});
