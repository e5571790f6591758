import type { Place } from '../../src/schema/place.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { createPaths } from '../../src/paths.ts';

export const paths = createPaths('/base/');

/** A place from its code and the names of its levels, null for a level that it does not have. */
export function placeOf(code: string, ...names: (string | null)[]): Place {
  const level = (index: number) => names[index] ?? null;
  return { code, province: level(0), city: level(1), district: level(2), subdistrict: level(3) };
}

export const jianghai = placeOf('440105014000', '广东省', '广州市', '海珠区', '江海街道');
export const shawan = placeOf('440113017000', '广东省', '广州市', '番禺区', '沙湾街道');
export const xiqu = placeOf('442000004000', '广东省', '中山市', null, '西区街道');
export const haibin = placeOf('350502001000', '福建省', '泉州市', '鲤城区', '海滨街道');

export function summaryOf(
  id: string,
  place: Place | null,
  reviewYear: number | null,
  planYear: number | null,
): ReportSummary {
  return {
    id,
    title: `${id}的报告`,
    place,
    reviewYear,
    planYear,
    source: { file: `${id}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8', bytes: 1 },
    url: paths.report(id),
    dataUrl: paths.reportData(id),
    counts: { characters: 10, sections: 2, items: 3, paragraphs: 4, metrics: 5 },
  };
}
