import { expect, test } from 'vitest';
import { readDivisions } from '../../../src/intake/place/read-divisions.ts';
import { buildDivisionIndex } from '../../../src/intake/place/divisions.ts';

const table = `11 北京市
1101 市辖区
110101 东城区
42 湖北省
4290 省直辖县级行政区划
429004 仙桃市
44 广东省
4401 广州市
440105 海珠区
4420 中山市
442000 中山市
`;

test.each([
  ['110101002', '景山街道', ['北京市', null, '东城区', '景山街道']],
  ['429004001', '沙嘴街道', ['湖北省', null, '仙桃市', '沙嘴街道']],
  ['440105014', '江海街道', ['广东省', '广州市', '海珠区', '江海街道']],
  ['442000004', '西区街道', ['广东省', '中山市', null, '西区街道']],
])('gives %s %s its chain of names', (code, name, chain) => {
  const [province, city, district, subdistrict] = chain;
  const place = { code: `${code}000`, province, city, district, subdistrict };
  const index = buildDivisionIndex(`${table}${code} ${name}\n`);
  expect(index.withCode(code)?.place).toEqual(place);
  expect(index.townships()).toEqual([place]);
});

test('names the unit whose parent is not in the list', () => {
  expect(() => buildDivisionIndex('990101001 某镇\n')).toThrow(
    'division 990101001 has no parent in the list',
  );
});

test('has a table of all townships and sub-districts', () => {
  const index = readDivisions();
  expect(index.townships()).toHaveLength(41_352);
  expect(index.named('江海街道').map(({ place }) => place.code)).toContain('440105014000');
});
