import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/corpus/catalog.ts';
import { digest } from '../../src/intake/known-corpus.ts';
import { createDuplicateIndex } from '../../src/intake/duplicates.ts';
import { writeReport } from '../../src/intake/write-report.ts';
import { openCorpusFolder } from '../../src/corpus/corpus-folder.ts';
import type { CatalogEntry } from '../../src/schema/catalog.ts';
import { readSeed, seedBytes, seedEntries } from '../support/corpus.ts';
import { makeDocx, wordParagraph } from '../support/documents.ts';
import { add, filesOf, makeReport } from '../support/intake.ts';
import { copySeeds, makeFolder } from '../support/temporary-folder.ts';

const folder = makeFolder();

const seeds = seedEntries();
const [seed, , otherSeed] = seeds;
if (!seed || !otherSeed) throw new Error('expected seeds');

/** A file of the folder. */
function write(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Entries of a corpus after a run, read as the build reads them. */
function entriesOf(corpus: string): CatalogEntry[] {
  const opened = openCorpusFolder(corpus);
  const yaml = opened.catalog() ?? '';
  const { entries, file } = readCatalog(yaml, 'catalog.yaml', opened.textFiles());
  expect(file.messages.map(String)).toEqual([]);
  return entries;
}

const title = '广州市海珠区赤岗街道2024年工作总结';

describe('a report that is added', () => {
  test('is stored byte for byte, with an entry after all others', async () => {
    const corpus = copySeeds(folder, 'verbatim');
    const before = readFileSync(join(corpus, 'catalog.yaml'), 'utf8');
    const bytes = Buffer.from(`\ufeff${makeReport(title).replaceAll('\n', '\r\n')}`);
    const { isDone, output } = await add(corpus, [write('赤岗.txt', bytes)]);
    expect(isDone).toBe(true);
    expect(output).toContain(`第 1 行“${title}”`);
    expect(output).toContain('下一步：npm run check');
    expect(readFileSync(join(corpus, '赤岗.txt'))).toEqual(bytes);
    expect(readFileSync(join(corpus, 'catalog.yaml'), 'utf8').startsWith(before)).toBe(true);
    expect(entriesOf(corpus).at(-1)).toMatchObject({
      id: '440105001-2024',
      file: '赤岗.txt',
      title,
      place: { code: '440105001000', district: '海珠区', subdistrict: '赤岗街道' },
      reviewYear: 2024,
    });
  });

  test('takes the stem of its id from another year of its place', async () => {
    const corpus = copySeeds(folder, 'sibling');
    const text = makeReport('海珠区江海街道2022年工作总结');
    await add(corpus, [write('江海2022.txt', text)]);
    expect(entriesOf(corpus).at(-1)?.id).toBe('guangzhou-haizhu-jianghai-2022');
  });

  test('keeps name and digest of a file that is no text, and knows it again', async () => {
    const corpus = copySeeds(folder, 'original');
    const lines = makeReport(title).split('\n');
    const docx = makeDocx(lines.map((text) => wordParagraph({ text })).join(''));
    const path = write('赤岗 总结.docx', docx);
    await add(corpus, [path]);
    const entry = entriesOf(corpus).at(-1);
    expect(entry?.file).toBe('赤岗 总结.txt');
    expect(entry?.source.original).toEqual({ file: '赤岗 总结.docx', sha256: digest(docx) });
    const { errors } = await add(corpus, [path]);
    expect(errors[0]).toContain('[intake-duplicate-bytes]');
  });

  test('tells in its entry what was changed when it was taken from a document', async () => {
    const corpus = copySeeds(folder, 'radicals');
    const lines = makeReport(title).replaceAll('工', '⼯').split('\n');
    const docx = makeDocx(lines.map((text) => wordParagraph({ text })).join(''));
    await add(corpus, [write('部首.docx', docx)]);
    const entry = entriesOf(corpus).at(-1);
    expect(entry?.title).toBe(title);
    expect(entry?.source.original?.notes?.join()).toMatch(/^\d+ 个部首字符/u);
  });

  test('waits for a yes for each doubt about its text, and keeps the doubt', async () => {
    const corpus = copySeeds(folder, 'doubts');
    const before = filesOf(corpus);
    const paragraphs = makeReport(title).replace('抓好', '\ue123抓好').split('\n');
    const path = write(
      '疑.html',
      `<html><body><p>${paragraphs.join('</p><p>')}</p><a href="a_2.html">下一页</a></body></html>`,
    );
    const refused = await add(corpus, [path]);
    expect(refused.errors[0]).toContain(
      '疑.html error Unexpected doubt about the text (网页有“下一页”，正文可能不止这一页), expected none; compare it with the original, then add --accept pages [intake-doubt]',
    );
    const one = await add(corpus, [path], { options: { accept: ['pages'] } });
    expect(one.errors[0]).toContain('then add --accept private-characters [intake-doubt]');
    const declined = await add(corpus, [path], {}, { confirm: () => Promise.resolve(false) });
    expect(declined.errors[0]).toContain('[intake-declined]');
    expect(filesOf(corpus)).toEqual(before);

    const accepted = await add(corpus, [path], {
      options: { accept: ['pages', 'private-characters'] },
    });
    expect(accepted.errors).toEqual([]);
    const notes = entriesOf(corpus).at(-1)?.source.original?.notes ?? [];
    expect(notes).toContain('网页有“下一页”，正文可能不止这一页');
    expect(notes).toContain('1 个字符只有原来的字体认得，如“U+E123”，别处显示不出');
  });

  test('takes what the options state before what the text says', async () => {
    const corpus = copySeeds(folder, 'options');
    const options = {
      place: '440105',
      title: '海珠区工作',
      id: 'haizhu-2023',
      'review-year': '2023',
    };
    const text = makeReport('某地2024年工作总结');
    await add(corpus, [write('options.txt', text)], {
      options: { ...options, url: 'https://example.gov.cn/', 'published-on': '2024-01-02' },
    });
    expect(entriesOf(corpus).at(-1)).toMatchObject({
      id: 'haizhu-2023',
      title: '海珠区工作',
      place: { district: '海珠区', subdistrict: null },
      reviewYear: 2023,
      source: { url: 'https://example.gov.cn/', publishedOn: '2024-01-02' },
    });
  });

  test('may be of a township that the list does not have, where code and name are given', async () => {
    const corpus = copySeeds(folder, 'unlisted');
    const path = write('unlisted.txt', makeReport('海珠区新江海桥街道2024年工作总结'));
    const place = { place: '440105099', 'place-name': '新江海桥街道' };
    expect((await add(corpus, [path], { options: place })).isDone).toBe(true);
    expect(entriesOf(corpus).at(-1)?.place).toEqual({
      ...{ code: '440105099000', province: '广东省', city: '广州市', district: '海珠区' },
      subdistrict: '新江海桥街道',
    });
  });

  test('starts a corpus where there is none', async () => {
    const corpus = join(folder, 'first');
    expect((await add(corpus, [write('first.txt', makeReport(title))])).isDone).toBe(true);
    expect(entriesOf(corpus)).toHaveLength(1);
  });

  test('may be of the whole country', async () => {
    const corpus = join(folder, 'nation');
    const text = makeReport('2024年政府工作报告', '现在，我代表国务院，向大会报告政府工作。');
    await add(corpus, [write('nation.txt', text)]);
    expect(entriesOf(corpus)[0]).toMatchObject({
      id: 'china-2023',
      place: { code: '000000000000', province: null },
    });
  });
});

describe('a place that stays open', () => {
  const path = write('open.txt', makeReport('海滨街道2024年工作总结'));

  test('is the one that the maintainer chooses', async () => {
    const corpus = join(folder, 'chosen');
    const asked: string[] = [];
    const { output } = await add(
      corpus,
      [path],
      {},
      {
        askPlace(result, index) {
          if (result.kind === 'ambiguous') {
            asked.push(...result.candidates.map(({ unit }) => unit.place.code));
          }
          return Promise.resolve(index.withCode('350502001'));
        },
      },
    );
    expect(asked).toContain('350502001000');
    expect(output).toContain('人工指定“福建省泉州市鲤城区海滨街道”');
    expect(entriesOf(corpus)[0]?.place.district).toBe('鲤城区');
  });

  test('is refused where no answer comes', async () => {
    const askPlace = () => Promise.resolve(undefined);
    const { errors } = await add(join(folder, 'open'), [path], {}, { askPlace });
    expect(errors[0]).toContain('[intake-place-ambiguous]');
  });
});

describe('nothing is written', () => {
  const path = write('look.txt', makeReport(title));

  test('in a dry run', async () => {
    const corpus = copySeeds(folder, 'dry');
    const before = filesOf(corpus);
    const { isDone, output } = await add(corpus, [path], { dryRun: true, yes: false });
    expect(isDone).toBe(true);
    expect(output).toContain('没有写入任何文件');
    expect(filesOf(corpus)).toEqual(before);
  });

  test.each([
    ['nobody can be asked', undefined, 'intake-unconfirmed'],
    ['the answer is no', () => Promise.resolve(false), 'intake-declined'],
  ])('where %s', async (_name, confirm, rule) => {
    const corpus = copySeeds(folder, `ask ${rule}`);
    const before = filesOf(corpus);
    const { isDone, errors } = await add(
      corpus,
      [path],
      { yes: false },
      confirm ? { confirm } : {},
    );
    expect(isDone).toBe(false);
    expect(errors[0]).toContain(`[${rule}]`);
    expect(filesOf(corpus)).toEqual(before);
  });

  test('where the catalog has an error', async () => {
    const corpus = copySeeds(folder, 'fault');
    writeFileSync(join(corpus, 'orphan.txt'), 'x');
    const { errors } = await add(corpus, [path]);
    expect(errors[0]).toContain('without an entry');
    expect(errors[0]).toContain('[intake-catalog]');
  });

  test('while another run writes', () => {
    const corpus = copySeeds(folder, 'busy');
    writeFileSync(join(corpus, '.add.lock'), String(process.ppid));
    const entry = { ...seed, id: 'new-2024', file: 'new.txt' };
    expect(() => writeReport(corpus, { entry, bytes: new Uint8Array(1) })).toThrow(
      'expected one at a time',
    );
    writeFileSync(join(corpus, '.add.lock'), '999999999');
    writeReport(corpus, { entry, bytes: new Uint8Array(1) });
    expect(Object.keys(filesOf(corpus))).not.toContain('.add.lock');
  });
});

describe('copies', () => {
  const { source } = readSeed(otherSeed);

  test.each([
    ['the same bytes', seedBytes(otherSeed), 'intake-duplicate-bytes'],
    ['other spaces', source.replaceAll('\n', '\n\n'), 'intake-duplicate-text'],
    ['other punctuation', source.replaceAll(',', '，'), 'intake-duplicate-text'],
    ['some other words', source.replaceAll('海滨街道', '海滨街'), 'intake-duplicate-near'],
    [
      'the same place and year',
      makeReport('泉州市鲤城区海滨街道2023年工作总结'),
      'intake-duplicate-place-year',
    ],
  ])('are told by %s, unless they are wanted', async (name, content, rule) => {
    const corpus = copySeeds(folder, rule + name);
    const path = write(`${name}.txt`, content);
    const { errors } = await add(corpus, [path]);
    expect(errors[0]).toContain(otherSeed.id);
    expect(errors[0]).toContain(`[${rule}]`);
    const options = { 'allow-duplicate': true };
    expect((await add(corpus, [path], { options })).isDone).toBe(true);
    expect(entriesOf(corpus).at(-1)?.id).toBe('quanzhou-licheng-haibin-2-2023');
  });

  test('are told among the files of one run', async () => {
    const corpus = join(folder, 'twice');
    const text = makeReport(title);
    const { errors } = await add(corpus, [write('one.txt', text), write('two.txt', `${text}\n`)]);
    expect(errors[0]).toContain('two.txt');
    expect(errors[0]).toContain('[intake-duplicate-text]');
    expect(entriesOf(corpus)).toHaveLength(1);
  });

  test('are not seen in reports of the same kind', () => {
    const index = createDuplicateIndex();
    for (const entry of seeds) {
      const { source: text } = readSeed(entry);
      expect(index.find(entry.id, text)).toBeUndefined();
      index.add(entry.id, entry.id, text);
    }
  });
});
