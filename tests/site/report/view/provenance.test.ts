import { expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import { provenanceFacts } from '../../../../src/site/report/view/provenance.ts';
import { reports } from '../../explore/model/sample.ts';

const paths = createPaths('/duidu/');
const [report] = reports;
if (!report) throw new Error('expected a report');
const site = 'https://example.org';
const wordsOf = (label: string, of = report, repository?: string) =>
  provenanceFacts(of, paths, { site, repository }).find((fact) => fact.label === label)?.words;

test('names the file with its checksum and leads to it as it is', () => {
  expect(wordsOf('源文件')).toContainEqual({
    text: '逐字原件',
    href: `/duidu/reports/${report.id}.txt`,
  });
  expect(wordsOf('SHA-256')).toEqual([{ text: report.source.sha256, isCode: true }]);
});

test('says what is not taken for text, where, and by which rule', () => {
  const span = { line: 3, start: 10, end: 16 };
  const leftovers = [
    { kind: 'page-chrome', ...span, text: '有话要说...' },
    { kind: 'whitespace', ...span, text: '\n' },
  ] as const;
  expect(wordsOf('不算正文', { ...report, leftovers: [...leftovers] })).toEqual([
    { text: '网页残留（第 3 行）：有话要说...' },
  ]);
  expect(wordsOf('不算正文', { ...report, leftovers: [] })).toEqual([{ text: '无，全文都是正文' }]);
});

test('says what was changed when the text was taken from a document', () => {
  const original = { file: 'a.docx', sha256: 'b'.repeat(64), notes: ['部首字改为汉字'] };
  const converted = { ...report, source: { ...report.source, original } };
  expect(wordsOf('转换说明', converted)).toEqual([{ text: '部首字改为汉字' }]);
  expect(wordsOf('转换前', converted)?.[0]).toEqual({ text: 'a.docx', isCode: true });
});

test('opens an issue that names the report, only where a repository is set', () => {
  expect(wordsOf('有误？')).toBeUndefined();
  const [link] = wordsOf('有误？', report, 'https://git.example.org/duidu/') ?? [];
  const form = new URL(link?.href ?? '');
  expect(form.origin + form.pathname).toBe('https://git.example.org/duidu/issues/new');
  expect(form.searchParams.get('body')).toContain(`${site}/duidu/reports/${report.id}/`);
  expect(form.searchParams.get('body')).toContain(report.source.sha256);
});
