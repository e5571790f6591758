import { expect, test } from 'vitest';
import { placesOf } from '../../../src/lab/generate/division.ts';

const list = {
  provinces: [
    { code: '11', name: '北京市' },
    { code: '42', name: '湖北省' },
    { code: '44', name: '广东省' },
  ],
  cities: [
    { code: '1101', name: '市辖区' },
    { code: '4290', name: '省直辖县级行政区划' },
    { code: '4401', name: '广州市' },
    { code: '4420', name: '中山市' },
  ],
  areas: [
    { code: '110101', name: '东城区', cityCode: '1101', provinceCode: '11' },
    { code: '429004', name: '仙桃市', cityCode: '4290', provinceCode: '42' },
    { code: '440105', name: '海珠区', cityCode: '4401', provinceCode: '44' },
    { code: '442000', name: '中山市', cityCode: '4420', provinceCode: '44' },
  ],
  streets: [],
};

test.each([
  ['110101002', '景山街道', ['北京市', null, '东城区', '景山街道']],
  ['429004001', '沙嘴街道', ['湖北省', null, '仙桃市', '沙嘴街道']],
  ['440105014', '江海街道', ['广东省', '广州市', '海珠区', '江海街道']],
  ['442000004', '西区街道', ['广东省', '中山市', null, '西区街道']],
])('gives %s %s its chain of names', (code, name, chain) => {
  const streets = [{ code, name, areaCode: code.slice(0, 6) }];
  const [province, city, district, subdistrict] = chain;
  expect(placesOf({ ...list, streets })).toEqual([
    { code: `${code}000`, province, city, district, subdistrict },
  ]);
});

test('names the unit whose parent is not in the list', () => {
  const streets = [{ code: '990101001', name: '某镇', areaCode: '990101' }];
  expect(() => placesOf({ ...list, streets })).toThrow(
    'division 990101001 has no parent in the list',
  );
});
