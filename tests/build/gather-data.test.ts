import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Metric } from '../../src/schema/metric.ts';
import { metricsHeader, metricsToCsv } from '../../src/site/explore/model/metrics-csv.ts';
import { openStore } from '../../src/corpus/store.ts';
import type { CorpusSink } from '../../src/corpus/output-folder.ts';
import { buildData } from '../support/build-data.ts';
import { seedsFolder } from '../support/corpus.ts';
import { makeFolder } from '../support/temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});

const build = (corpus: string, out = join(folder, 'out')) => buildData(corpus, out);
const jsonIn =
  (place: string) =>
  (...path: string[]): unknown =>
    JSON.parse(readFileSync(join(place, 'out/gather/1-of-1', ...path), 'utf8'));

describe('the corpus of the seeds', () => {
  const folder = makeFolder();
  const readJson = jsonIn(folder);
  let built: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    built = await build(seedsFolder, join(folder, 'out'));
  }, 60_000);

  test('is written without errors, and read back by the store', () => {
    expect(built.errors).toBe(0);
    const store = openStore(join(folder, 'out'));
    expect(store.summaries().map(({ id }) => id)).toEqual([
      'quanzhou-licheng-haibin-2023',
      'guangzhou-haizhu-jianghai-2024',
      'guangzhou-panyu-shawan-2023',
      'foshan-chancheng-zumiao-2021',
      'zhongshan-xiqu-2023',
    ]);
    for (const { id } of store.summaries()) expect(store.report(id).id).toBe(id);
    const index = store.index();
    for (const { id } of index.taxonomy) {
      expect(store.topicMembers(id)).toHaveLength(index.topicCounts[id] ?? -1);
    }
    const pages = Array.from({ length: index.metricPages }, (_, page) =>
      store.metricsPage(page + 1),
    );
    expect(pages.flat()).toEqual(readJson('data', 'metrics.json'));
  });

  test('is valid against the published JSON Schemas', () => {
    const ajv = new Ajv2020();
    const reconciliation = (schema: string, ...data: string[]) => {
      const validate = ajv.compile(readJson('data', 'schema', `${schema}.schema.json`) as object);
      validate(readJson('data', ...data));
      expect(validate.errors).toBeNull();
    };
    reconciliation('reports', 'reports.json');
    reconciliation('metrics', 'metrics.json');
    reconciliation('reconciliations', 'reconciliations.json');
    const report = ajv.compile(readJson('data/schema/report.schema.json') as object);
    const store = openStore(join(folder, 'out'));
    for (const { id } of store.summaries()) expect(report(store.report(id))).toBe(true);
  });

  test('has the same bytes when it is built twice', async () => {
    await build(seedsFolder, join(folder, 'again'));
    const files = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const path = join(file.parentPath, file.name);
      const again = path.replace(join(folder, 'out'), join(folder, 'again'));
      expect(readFileSync(again)).toEqual(readFileSync(path));
    }
  });

  test('has metrics.csv with the columns of the contract, and all that metrics.json has', () => {
    const csv = readFileSync(join(folder, 'out/gather/1-of-1/data/metrics.csv'), 'utf8');
    expect(csv.split('\n')[0]).toBe(
      'report,section,paragraph,line,start,end,quote,label,indicator,value,valueMax,qualifier,unit,kind,status,period,year,yearBasis,scope,confidence,url',
    );
    const metrics = readJson('data', 'metrics.json') as Metric[];
    expect(csv).toBe(metricsHeader + metricsToCsv(metrics));
  });
});

describe('a corpus with two years of a place', () => {
  const corpus = () => join(folder, 'corpus');
  const entry = (year: number) => `- id: a-${year}
  file: a-${year}.txt
  title: 甲街道工作报告
  place: { code: '440105014000', province: 广东省, city: 广州市, district: 海珠区, subdistrict: 甲街道 }
  reviewYear: ${year}
  planYear: ${year + 1}
`;

  test('reconciliations a value and its growth against the year before, and counts the reconciliations', async () => {
    mkdirSync(corpus());
    writeFileSync(join(corpus(), 'catalog.yaml'), entry(2022) + entry(2023));
    writeFileSync(join(corpus(), 'a-2022.txt'), '全年税收总额10亿元。');
    const slip = '受理1186件，办结1176件，办结率96.19%。';
    writeFileSync(join(corpus(), 'a-2023.txt'), `全年税收总额10.5亿元，增长5%。${slip}`);
    expect((await build(corpus())).errors).toBe(0);
    const store = openStore(join(folder, 'out'));
    expect(store.index().reconciliationCounts).toEqual({
      differs: 1,
      doubtful: 0,
      uncheckable: 0,
      agrees: 1,
    });
    const [grown] = store.reconciliationsPage('agrees', 1);
    expect(grown).toMatchObject({ kind: 'growth', report: 'a-2023' });
    expect(grown?.operands.map(({ report }) => report)).toEqual(['a-2022', 'a-2023', 'a-2023']);
    expect(store.reconciliationsPage('differs', 1)[0]?.calculation).toBe(
      '1176件 ÷ 1186件 = 99.157%，报告写“96.19%”',
    );
    expect(jsonIn(folder)('data', 'reconciliations.json')).toEqual(
      store.report('a-2023').reconciliations,
    );
  });
});

test('a report at which writing fails is named, and the others go on', async () => {
  const spoil = (sink: CorpusSink): CorpusSink => ({
    ...sink,
    write(path, text) {
      if (path.includes('foshan-chancheng-zumiao-2021')) throw new RangeError('too long');
      sink.write(path, text);
    },
  });
  const { lines, errors } = await buildData(seedsFolder, join(folder, 'out'), spoil);
  expect(errors).toBe(1);
  expect(lines.find((line) => line.includes(' error '))).toMatch(
    /003_[^ ]+\.txt error Unexpected failure of the program \(RangeError: too long\)/u,
  );
  expect(
    existsSync(join(folder, 'out/analyse/1-of-1/data/reports/zhongshan-xiqu-2023.json.gz')),
  ).toBe(true);
});

describe('a corpus with a fault', () => {
  const corpus = () => join(folder, 'corpus');
  const entry = `- id: a-2023
  file: a.txt
  title: 甲街道工作报告
  place: { code: '440105014000', province: 广东省, city: 广州市, district: 海珠区, subdistrict: 甲街道 }
  reviewYear: 2023
  planYear: 2024
`;
  beforeEach(() => mkdirSync(corpus()));

  test('says that the catalog is missing', async () => {
    expect((await build(corpus())).lines).toEqual([
      `${corpus()}/catalog.yaml error Unexpected folder without a catalog, expected a file that lists the reports; write one as in seeds/catalog.yaml, or name another folder in CORPUS_DIR [catalog-missing]`,
    ]);
  });

  test.each([
    ['an empty report', '', ' error Unexpected empty file'],
    ['a report that is not text', '%PDF-1.7', ' error Unexpected PDF file'],
    [
      'a report in an unknown encoding',
      Buffer.from([0xff, 0xff, 0x81]),
      ':1:1 error Unexpected bytes',
    ],
  ])('stops at %s', async (_name, content, problem) => {
    writeFileSync(join(corpus(), 'catalog.yaml'), entry);
    writeFileSync(join(corpus(), 'a.txt'), content);
    const { lines, errors } = await build(corpus());
    expect(errors).toBe(1);
    expect(lines[0]).toContain(`${corpus()}/a.txt${problem}`);
    expect(lines[0]).toContain('save the report as plain text in UTF-8 [source-unreadable]');
  });
});
