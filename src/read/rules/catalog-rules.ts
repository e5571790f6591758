import type { Rule } from './rule.ts';

/** The catalog of the examples, with a field of its one entry changed. */
const catalogWith = (field: string, value: string) =>
  Object.entries({
    '- id': 'a-2023',
    file: 'a.txt',
    title: '甲街道2023年工作报告',
    place:
      "{ code: '440105014000', province: 广东省, city: 广州市, district: 海珠区, subdistrict: 甲街道 }",
    reviewYear: '2023',
    planYear: '2024',
    [field]: value,
  })
    .map(([name, words]) => `${name.startsWith('-') ? '' : '  '}${name}: ${words}\n`)
    .join('');
const catalog = catalogWith('- id', 'a-2023');

/** Problems of `catalog.yaml`. */
export const catalogRules = {
  'catalog-missing': {
    severity: 'error',
    about: '语料文件夹里没有目录。目录写明每份报告的地区和年份，没有它就无法排列和比较。',
    text: () =>
      'Unexpected folder without a catalog, expected a file that lists the reports; ' +
      'write one as in seeds/catalog.yaml, or name another folder in CORPUS_DIR',
    example: {
      catalog: null,
      message:
        'catalog.yaml error Unexpected folder without a catalog, expected a file that lists the reports; write one as in seeds/catalog.yaml, or name another folder in CORPUS_DIR [catalog-missing]',
    },
  },
  'catalog-syntax': {
    severity: 'error',
    about: '目录不是合法的 YAML。',
    text: (problem: string) => `Unexpected YAML: ${problem}; correct the syntax of the catalog`,
    example: {
      catalog: '- id: "a-2023\n',
      message:
        'catalog.yaml:2:1 error Unexpected YAML: Missing closing "quote; correct the syntax of the catalog [catalog-syntax]',
    },
  },
  'catalog-schema': {
    severity: 'error',
    about: '目录条目缺项、多项，或某一项的写法不合要求（如区划代码不是 12 位）。',
    text: (field: string, problem: string) =>
      `Unexpected value of ${field}: ${problem}; correct it as in src/schema/catalog.ts`,
    example: {
      catalog: catalogWith('reviewYear', '二〇二三'),
      message:
        'catalog.yaml:5:15 error Unexpected value of reviewYear: Invalid input: expected number, received string; correct it as in src/schema/catalog.ts [catalog-schema]',
    },
  },
  'catalog-duplicate-id': {
    severity: 'error',
    about: '两个条目用了同一个 id。id 是网址的一部分，不能重复。',
    text: (id: string, first: string) =>
      `Unexpected second entry with id ${id} (the first is number ${first}), ` +
      'expected each id once; remove one or rename it',
    example: {
      catalog: catalog + catalog.replace('a.txt', 'b.txt'),
      message:
        'catalog.yaml:7:7 error Unexpected second entry with id a-2023 (the first is number 1), expected each id once; remove one or rename it [catalog-duplicate-id]',
    },
  },
  'catalog-duplicate-file': {
    severity: 'error',
    about: '两个条目指向同一个文件。',
    text: (name: string, first: string) =>
      `Unexpected second entry with file ${name} (the first is number ${first}), ` +
      'expected each file once; remove one or rename it',
    example: {
      catalog: catalog + catalog.replace('a-2023', 'b-2023'),
      message:
        'catalog.yaml:8:9 error Unexpected second entry with file a.txt (the first is number 1), expected each file once; remove one or rename it [catalog-duplicate-file]',
    },
  },
  'catalog-no-years': {
    severity: 'error',
    about: '条目既没有回顾年份，也没有计划年份。',
    text: (id: string) =>
      `Unexpected report ${id} without years, expected reviewYear or planYear; set at least one`,
    example: {
      catalog: catalogWith('reviewYear', 'null').replace('planYear: 2024', 'planYear: null'),
      message:
        'catalog.yaml:5:15 error Unexpected report a-2023 without years, expected reviewYear or planYear; set at least one [catalog-no-years]',
    },
  },
  'catalog-years': {
    severity: 'error',
    about: '计划年份不晚于回顾年份。',
    text: (plan: string, review: string) =>
      `Unexpected planYear ${plan} with reviewYear ${review}, expected a later year; correct one`,
    example: {
      catalog: catalogWith('planYear', '2022'),
      message:
        'catalog.yaml:6:13 error Unexpected planYear 2022 with reviewYear 2023, expected a later year; correct one [catalog-years]',
    },
  },
  'catalog-id-year': {
    severity: 'error',
    about: 'id 末尾的年份与报告的年份不同。发布以后再改 id 会使链接失效，所以发布前就要一致。',
    text: (id: string, year: string) =>
      `Unexpected id ${id} of a report on ${year}, expected it to end in -${year}; ` +
      'rename it before it is published',
    example: {
      catalog: catalogWith('- id', 'a-2020'),
      message:
        'catalog.yaml:1:7 error Unexpected id a-2020 of a report on 2023, expected it to end in -2023; rename it before it is published [catalog-id-year]',
    },
  },
  'catalog-place': {
    severity: 'error',
    about: '两个条目的区划代码有相同的前几位，写的地名却不同：其中一个写错了。',
    text: (level: string, name: string, code: string, known: string, id: string) =>
      `Unexpected ${level} ${name} for code ${code}, expected ${known} as in ${id}; ` +
      'correct the name or the code',
    example: {
      catalog:
        catalog +
        catalog
          .replaceAll('a-2023', 'b-2023')
          .replace('a.txt', 'b.txt')
          .replace('海珠区', '天河区'),
      message:
        'catalog.yaml:10:70 error Unexpected district 天河区 for code 440105, expected 海珠区 as in a-2023; correct the name or the code [catalog-place]',
    },
  },
  'catalog-missing-file': {
    severity: 'error',
    about: '条目指向的文件不存在。',
    text: (name: string, id: string) =>
      `Unexpected file ${name} in the entry ${id}, expected a file of that name beside the ` +
      'catalog; add the file or correct the name',
    example: {
      report: null,
      message:
        'catalog.yaml:2:9 error Unexpected file a.txt in the entry a-2023, expected a file of that name beside the catalog; add the file or correct the name [catalog-missing-file]',
    },
  },
  'catalog-missing-entry': {
    severity: 'error',
    about: '文件夹里有一份报告，目录里没有它的条目。',
    text: (name: string) =>
      `Unexpected report ${name} without an entry, expected one in the catalog; ` +
      'add its id, title, place and years',
    example: {
      catalog: catalogWith('file', 'b.txt'),
      message:
        'catalog.yaml:1:1 error Unexpected report a.txt without an entry, expected one in the catalog; add its id, title, place and years [catalog-missing-entry]',
    },
  },
} satisfies Record<string, Rule>;
