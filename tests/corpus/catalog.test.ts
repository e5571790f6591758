import { expect, test } from 'vitest';
import { readCatalog } from '../../src/corpus/catalog.ts';
import { formatMessages } from '../../src/corpus/format-messages.ts';

const entry = (changes: Record<string, string> = {}) => {
  const fields: Record<string, string> = {
    id: 'a-b-2023',
    file: 'a.txt',
    title: '甲街道工作报告',
    place:
      "{ code: '440105014000', province: 广东省, city: 广州市, district: 海珠区, subdistrict: 江海街道 }",
    reviewYear: '2023',
    planYear: '2024',
    ...changes,
  };
  return `- ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n  ')}\n`;
};
const check = (yaml: string, files = ['a.txt']) =>
  formatMessages([readCatalog(yaml, 'seeds/catalog.yaml', files).file]).lines;

test('reads an entry', () => {
  expect(check(entry())).toEqual([]);
  expect(readCatalog(entry(), 'catalog.yaml', ['a.txt']).entries[0]).toMatchObject({
    id: 'a-b-2023',
    reviewYear: 2023,
    source: {},
  });
});

test.each([
  ['YAML that does not parse', `${entry()}  : :\n - x`, 'catalog-syntax'],
  ['a missing title', entry().replace(/ {2}title.*\n/u, ''), 'catalog-schema'],
  [
    'a code of nine digits',
    entry({
      place:
        "{ code: '440105014', province: 广东省, city: null, district: null, subdistrict: 江海街道 }",
    }),
    'catalog-schema',
  ],
  ['an unknown field', entry({ year: '2023' }), 'catalog-schema'],
  ['a script as an address', entry({ source: "{ url: 'javascript:alert(1)' }" }), 'catalog-schema'],
  ['a file as an address', entry({ source: "{ url: 'file:///etc/passwd' }" }), 'catalog-schema'],
])('stops at %s', (_name, yaml, rule) => {
  expect(check(yaml).join('\n')).toContain(`[${rule}]`);
});

test('says line, column, problem and remedy of each contradiction', () => {
  const second = entry({
    planYear: '2022',
    place:
      "{ code: '440105015000', province: 广东省, city: 佛山市, district: 海珠区, subdistrict: 乙街道 }",
  });
  expect(check(entry() + second)).toEqual([
    'seeds/catalog.yaml:7:7 error Unexpected second entry with id a-b-2023 (the first is number 1), expected each id once; remove one or rename it [catalog-duplicate-id]',
    'seeds/catalog.yaml:8:9 error Unexpected second entry with file a.txt (the first is number 1), expected each file once; remove one or rename it [catalog-duplicate-file]',
    'seeds/catalog.yaml:10:55 error Unexpected city 佛山市 for code 4401, expected 广州市 as in a-b-2023; correct the name or the code [catalog-place]',
    'seeds/catalog.yaml:12:13 error Unexpected planYear 2022 with reviewYear 2023, expected a later year; correct one [catalog-years]',
  ]);
});

test('says which file is missing and which has no entry', () => {
  expect(check(entry(), ['b.txt'])).toEqual([
    'seeds/catalog.yaml:1:1 error Unexpected report b.txt without an entry, expected one in the catalog; add its id, title, place and years [catalog-missing-entry]',
    'seeds/catalog.yaml:2:9 error Unexpected file a.txt in the entry a-b-2023, expected a file of that name beside the catalog; add the file or correct the name [catalog-missing-file]',
  ]);
});

test('refuses a report without years, and an id of another year', () => {
  expect(check(entry({ reviewYear: 'null', planYear: 'null' })).join()).toContain(
    '[catalog-no-years]',
  );
  expect(check(entry({ id: 'a-b-2020' })).join()).toContain(
    'Unexpected id a-b-2020 of a report on 2023, expected it to end in -2023',
  );
});
