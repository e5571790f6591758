import fc from 'fast-check';
import {
  comparableValue,
  type ComparedReport,
} from '../../../../src/site/shared/comparability/comparable-value.ts';
import type { Metric } from '../../../../src/schema/metric.ts';
import type { Place } from '../../../../src/schema/place.ts';
import { sampleMetric } from '../../compare/model/sample.ts';

export const streetA: Place = {
  code: '440105011000',
  province: '广东省',
  city: '广州市',
  district: '海珠区',
  subdistrict: '江海街道',
};
/** Of the same district. */
export const streetB: Place = { ...streetA, code: '440105012000', subdistrict: '华洲街道' };
/** Of another city. */
export const streetC: Place = {
  code: '350502001000',
  province: '福建省',
  city: '泉州市',
  district: '鲤城区',
  subdistrict: '海滨街道',
};
export const districtA: Place = { ...streetA, code: '440105000000', subdistrict: null };

/** A report of 2023 that plans 2024. */
export function sampleReportOf(
  place: Place | null,
  years: Partial<Pick<ComparedReport, 'reviewYear' | 'planYear'>> = {},
): ComparedReport {
  const { reviewYear = 2023, planYear = 2024 } = years;
  const id = `${place?.code ?? 'nowhere'}-${reviewYear ?? ''}-${planYear ?? ''}`;
  return { id, title: '工作报告', place, reviewYear, planYear };
}

/** A value of 2023 in {@link streetA}, with only the fields that matter to a test. */
export function sampleValue(fields: Partial<Metric> = {}, report = sampleReportOf(streetA)) {
  const metric = sampleMetric({
    ...{ unit: '元', period: '2023', label: '税收总额', indicator: 'tax' },
    ...fields,
  });
  const year = metric.status === 'target' ? report.planYear : report.reviewYear;
  if (metric.year === null && year !== null) {
    metric.year = String(year);
    metric.yearBasis = 'report';
  }
  return comparableValue({ ...metric, report: report.id }, report);
}

const anyFields: fc.Arbitrary<Partial<Metric>> = fc.record({
  kind: fc.constantFrom('amount', 'growth', 'share', 'rank'),
  unit: fc.constantFrom('元', '%', '件', '宗', '名次'),
  status: fc.constantFrom('actual', 'target'),
  period: fc.constantFrom(
    '2023',
    '2022',
    '2023-01/2023-09',
    'cumulative',
    '2021/2025',
    '一季',
    null,
  ),
  scope: fc.constantFrom('全区', '全市', null),
  qualifier: fc.constantFrom('=', '~', '>', '<'),
  value: fc.constantFrom(1, 2),
  valueMax: fc.constantFrom(null, 9),
  label: fc
    .subarray(['本级', '辖区', '人均', '规上', '新增', '可比', '税收'])
    .map((words) => words.join('')),
  start: fc.integer({ min: 0, max: 3 }),
  confidence: fc.constantFrom(0.6, 0.95),
});
/** A value of any kind, period, place and wording that tells values apart. */
export const anyValue = fc
  .tuple(
    anyFields,
    fc.constantFrom(
      sampleReportOf(streetA),
      ...[streetB, streetC, districtA].map((place) => sampleReportOf(place)),
      sampleReportOf(null),
      sampleReportOf(streetA, { reviewYear: null, planYear: 2022 }),
    ),
  )
  .map(([fields, report]) => sampleValue(fields, report));
