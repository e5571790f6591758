import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseBibtex } from 'astrocite-bibtex';
import { parse as parseRis } from 'astrocite-ris';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citationTemplates, createTypesetter } from '../../../src/lab/cite/set-citation.ts';
import { cite, cslItem } from '../../../src/site/cite/model/citation.ts';
import { citeStyles } from '../../../src/site/cite/model/styles.ts';
import templates from '../../../src/site/cite/model/templates.json' with { type: 'json' };
import { citedReport, type CitedWork } from '../../../src/site/cite/model/cited-work.ts';

const dated: CitedWork = {
  id: 'quanzhou-licheng-haibin-2023',
  title: '海滨街道2023年工作总结及2024年工作思路',
  author: '海滨街道办事处',
  issued: '2024-02-01',
};
const undated: CitedWork = { ...dated, issued: undefined };
const report = { address: 'https://example.org/reports/haibin/', accessed: '2026-11-28' };
const section = { ...report, address: `${report.address}#s-1` };
const paragraph = { ...report, address: `${report.address}#p-1` };
const sentence = { ...paragraph, quote: '全年完成税收102亿元，增长7.2%。' };

/** By hand, from GB/T 7714—2015 8.8 and 4.6, and the APA manual (7th edition) 10.16 and 9.16. */
const byHand: [string, string, string][] = [
  [
    'the report in GB/T 7714',
    cite('gb', dated, report),
    '海滨街道办事处. 海滨街道2023年工作总结及2024年工作思路[EB/OL]. (2024-02-01)[2026-11-28]. https://example.org/reports/haibin/.',
  ],
  [
    'a section of a report without a date in GB/T 7714',
    cite('gb', undated, section),
    '海滨街道办事处. 海滨街道2023年工作总结及2024年工作思路[EB/OL]. [2026-11-28]. https://example.org/reports/haibin/#s-1.',
  ],
  [
    'a sentence in GB/T 7714',
    cite('gb', dated, sentence),
    '“全年完成税收102亿元，增长7.2%。”\n海滨街道办事处. 海滨街道2023年工作总结及2024年工作思路[EB/OL]. (2024-02-01)[2026-11-28]. https://example.org/reports/haibin/#p-1.',
  ],
  [
    'a paragraph in APA',
    cite('apa', dated, paragraph),
    '海滨街道办事处. (2024, February 1). 海滨街道2023年工作总结及2024年工作思路. 对读. https://example.org/reports/haibin/#p-1',
  ],
  [
    'a sentence of a report without a date in APA',
    cite('apa', undated, sentence),
    '“全年完成税收102亿元，增长7.2%。”\n海滨街道办事处. (n.d.). 海滨街道2023年工作总结及2024年工作思路. 对读. Retrieved November 28, 2026, from https://example.org/reports/haibin/#p-1',
  ],
  [
    'a sentence in BibTeX',
    cite('bibtex', dated, sentence),
    `@misc{quanzhou-licheng-haibin-2023,
  author = {{海滨街道办事处}},
  title = {{海滨街道2023年工作总结及2024年工作思路}},
  year = {2024},
  month = {2},
  howpublished = {对读},
  url = {https://example.org/reports/haibin/#p-1},
  urldate = {2026-11-28},
  language = {zh-CN},
  note = {全年完成税收102亿元，增长7.2\\%。},
}
`,
  ],
  [
    'a sentence in RIS',
    cite('ris', dated, sentence),
    `TY  - ELEC
AU  - 海滨街道办事处
TI  - 海滨街道2023年工作总结及2024年工作思路
T2  - 对读
PY  - 2024
DA  - 2024/02/01
UR  - https://example.org/reports/haibin/#p-1
Y2  - 2026/11/28
LA  - zh-CN
N1  - 全年完成税收102亿元，增长7.2%。
ER  - 
`.replaceAll('\n', '\r\n'),
  ],
];

test.each(byHand)('cites %s as one does by hand', (_, written, expected) => {
  expect(written).toBe(expected);
});

test('has the templates that citeproc makes of the styles', () => {
  expect(templates).toEqual(citationTemplates());
});

const word = fc.stringMatching(/^[\u4e00-\u9fa5\d（）年、]{1,30}$/u);
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test.each(['gb', 'apa'] as const)('fills %s as citeproc sets the whole source', (style) => {
  const typeset = createTypesetter(style);
  let number = 0;
  fc.assert(
    fc.property(word, word, fc.option(date), date, (title, author, issued, accessed) => {
      const work = { id: `x${(number += 1)}`, title, author, issued: issued ?? undefined };
      const passage = { address: paragraph.address, accessed };
      expect(cite(style, work, passage)).toBe(typeset(cslItem(work, passage)));
    }),
  );
});

const hostile = fc.oneof(word, fc.string({ unit: 'grapheme', minLength: 1 }));

test('writes BibTeX, RIS and CSL-JSON that their readers read', () => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const schema: unknown = JSON.parse(
    readFileSync('tests/site/cite/fixtures/csl-data.schema.json', 'utf8'),
  );
  const validate = ajv.compile(schema as object);
  fc.assert(
    fc.property(hostile, fc.option(date), (title, issued) => {
      const work = { ...dated, title, issued: issued ?? undefined };
      const year = issued === null ? undefined : issued.slice(0, 4);
      const items: unknown = JSON.parse(cite('csl', work, sentence));
      validate(items);
      expect(validate.errors ?? []).toEqual([]);
      expect(items).toMatchObject([{ title, URL: sentence.address, note: sentence.quote }]);
      const [fromRis] = parseRis(cite('ris', work, sentence));
      expect(fromRis).toMatchObject({ type: 'webpage', URL: sentence.address });
      expect(fromRis?.issued?.['date-parts']?.[0]?.[0]).toBe(year);
      const [fromBibtex] = parseBibtex(cite('bibtex', work, sentence));
      expect(fromBibtex).toMatchObject({ id: work.id, URL: sentence.address });
      expect(fromBibtex?.issued?.['date-parts']?.[0]?.[0]).toBe(year);
    }),
  );
});

test('gives back the title and the quote from BibTeX as they were', () => {
  const title = '百分之百（100%）、A&B、_下划_、{括}、$1';
  const [read] = parseBibtex(cite('bibtex', { ...dated, title }, sentence));
  expect(read).toMatchObject({ title, note: sentence.quote });
});

test('takes the place for the author where no publisher is named', () => {
  const place = {
    code: '440604012000',
    province: '广东省',
    city: '佛山市',
    district: '禅城区',
    subdistrict: '祖庙街道',
  };
  const source = { file: 'a.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', bytes: 1 } as const;
  const summary = { id: 'a', title: null, place, source };
  expect(citedReport(summary)).toEqual({
    id: 'a',
    title: 'a',
    author: '广东省佛山市禅城区祖庙街道',
    issued: undefined,
  });
});

test('offers every style once', () => {
  expect(new Set(citeStyles).size).toBe(citeStyles.length);
});
