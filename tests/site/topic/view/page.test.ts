import { describe, expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import type { Report } from '../../../../src/schema/report.ts';
import { topicRow } from '../../../../src/site/topic/view/topic-list.ts';
import { TOPIC_PAGE_SIZE, topicPage } from '../../../../src/site/topic/view/page.ts';
import { sampleReport } from '../../compare/model/sample.ts';

const paths = createPaths('/');
const topic = {
  id: 'economy',
  name: '经济发展',
  en: { name: 'Economy', description: '' },
  description: '经济。',
  words: { 税收: 2, 企业: 1 },
};
const report = (id: string): Report => ({
  ...sampleReport,
  id,
  title: id,
  place: null,
  reviewYear: 2024,
  planYear: 2025,
  source: { file: 'x.txt', sha256: '0'.repeat(64), encoding: 'utf-8', bytes: 1 },
  url: `/reports/${id}/`,
  dataUrl: `/data/reports/${id}.json`,
  counts: { characters: 1, sections: 1, items: 2, paragraphs: 2, metrics: 2 },
  redirects: {},
  leftovers: [],
  reconciliations: [],
});
const members = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    report: `r-${number}`,
    scores: new Map([['s-1-1', 0.8]]),
  }));

describe('the page of a topic', () => {
  test('shows each section with its text, its way to the topic and its place in the report', () => {
    const [first] = topicPage(topic, members(2), 1, report, paths).reports;
    expect(first).toMatchObject({ id: 'r-0', place: 'r-0', span: '2024—2025', count: '1 节' });
    expect(first?.entries).toHaveLength(1);
    expect(first?.entries[0]).toMatchObject({
      href: '/reports/r-0/#s-1-1',
      path: '一、抓经济',
      status: 'review',
      evidence: '主题得分 80%，依据：税收',
    });
    const [block] = first?.entries[0]?.blocks ?? [];
    const words = block?.kind === 'paragraph' ? block.segments.map(({ text }) => text) : [];
    expect(words.join('')).toBe('税收3亿元。');
  });

  test('leads from each section to a comparison with the next report, the last with the first', () => {
    const links = topicPage(topic, members(3), 1, report, paths).reports.map(
      ({ entries }) => entries[0]?.compare.href,
    );
    expect(links).toEqual([
      '/compare/?a=r-0:s-1-1&b=r-1:s-1-1',
      '/compare/?a=r-1:s-1-1&b=r-2:s-1-1',
      '/compare/?a=r-2:s-1-1&b=r-0:s-1-1',
    ]);
  });

  test('leaves the other side open where only one report has the topic', () => {
    const [only] = topicPage(topic, members(1), 1, report, paths).reports;
    expect(only?.entries[0]?.compare.href).toBe('/compare/?a=r-0:s-1-1');
  });

  test('reads the reports of its own page only', () => {
    const read: string[] = [];
    const page = topicPage(
      topic,
      members(TOPIC_PAGE_SIZE + 1),
      2,
      (id) => {
        read.push(id);
        return report(id);
      },
      paths,
    );
    expect(read).toEqual([`r-${TOPIC_PAGE_SIZE}`]);
    expect(page.title).toBe('经济发展（第 2 页，共 2 页）');
    expect(page.pagination?.previous).toBe('/topics/economy/');
  });

  test('without reports is empty, not missing', () => {
    expect(topicPage(topic, [], 1, report, paths)).toMatchObject({
      title: '经济发展',
      reports: [],
    });
  });
});

test('the list of topics counts sections and reports', () => {
  expect(topicRow(topic, members(12), paths).summary).toBe('12 份报告，12 处');
});
