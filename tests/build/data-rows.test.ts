import { expect, test } from 'vitest';
import { reportRow } from '../../src/build/data-rows.ts';
import { seedReports } from '../support/seed-reports.ts';

test('gives the row of a report its place, level by level', () => {
  const [report] = seedReports();
  if (!report?.place) throw new Error('expected a report with a place');
  const { code, province, city, district, subdistrict } = report.place;
  expect(province).toMatch(/省$/u);
  expect(reportRow(report)).toMatchObject({ code, province, city, district, subdistrict });
  expect(reportRow({ ...report, place: null })).toMatchObject({
    code: null,
    province: null,
    city: null,
    district: null,
    subdistrict: null,
  });
});
