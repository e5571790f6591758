import { expect, test } from 'vitest';
import { writeReportChoices } from '../../src/build/write-report-choices.ts';
import type { ReportSummary } from '../../src/schema/report.ts';
import { haibin, jianghai, summaryOf } from '../support/report-summaries.ts';

/** What is written for a corpus, by path. */
function filesOf(summaries: readonly ReportSummary[]): Map<string, unknown> {
  const files = new Map<string, unknown>();
  const sink = {
    write: (path: string, text: string) => void files.set(path, JSON.parse(text)),
    append: () => {
      throw new Error('expected no file to be written in parts');
    },
  };
  writeReportChoices(sink, summaries);
  return files;
}
const reports = (count: number, place = jianghai) =>
  Array.from({ length: count }, (_, n) =>
    summaryOf(`${place.code}-${n}`, place, 2000 + n, 2001 + n),
  );

test('a small corpus is one list, with what names each report and nothing else', () => {
  const [report] = reports(1);
  const files = filesOf(reports(1));
  expect([...files.keys()]).toEqual(['data/choices/all.json', 'data/choices/index.json']);
  expect(files.get('data/choices/index.json')).toEqual([{ code: 'all', name: null, reports: 1 }]);
  expect(files.get('data/choices/all.json')).toEqual([
    {
      id: report?.id,
      title: report?.title,
      place: jianghai,
      reviewYear: 2000,
      planYear: 2001,
    },
  ]);
});

test('a large corpus is a list for each province, in the order of the site', () => {
  const nowhere = summaryOf('nowhere', null, 2023, 2024);
  const nation = summaryOf(
    'nation',
    { ...jianghai, code: '000000000000', province: null },
    2023,
    null,
  );
  const summaries = [nation, ...reports(120, haibin), ...reports(120, jianghai), nowhere];
  const files = filesOf(summaries);
  expect(files.get('data/choices/index.json')).toEqual([
    { code: '00', name: null, reports: 2 },
    { code: '35', name: '福建省', reports: 120 },
    { code: '44', name: '广东省', reports: 120 },
  ]);
  expect(files.get('data/choices/00.json')).toMatchObject([{ id: 'nation' }, { id: 'nowhere' }]);
  const listed = ['00', '35', '44'].flatMap((code) => files.get(`data/choices/${code}.json`));
  expect(listed).toHaveLength(summaries.length);
});
