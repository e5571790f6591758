import { expect, test } from 'vitest';
import { createPaths } from '../../../../src/paths.ts';
import { loadAnalysisContext } from '../../../../src/corpus/analysis-context.ts';
import { summarise } from '../../../../src/build/data-schemas.ts';
import type { Report } from '../../../../src/schema/report.ts';
import { topicGrid, topicShares } from '../../../../src/site/topic/view/grid.ts';
import { sampleSection } from '../../compare/model/sample.ts';
import { seedReports } from '../../../support/seed-reports.ts';

const reports = seedReports();
const { taxonomy } = loadAnalysisContext('/');
const paths = createPaths('/');
const readReport = (id: string) => {
  const report = reports.find((candidate) => candidate.id === id);
  if (!report) throw new Error(`expected a report ${id}`);
  return report;
};
const grid = topicGrid(taxonomy, reports.map(summarise), 1, readReport, paths);

test('has a row for each report and a cell for each topic', () => {
  expect(grid.rows).toHaveLength(reports.length);
  for (const { shares } of grid.rows) expect(shares).toHaveLength(taxonomy.length);
});

test('tells topics that are not mentioned from those mentioned here and there', () => {
  for (const [row, { shares }] of grid.rows.entries()) {
    for (const [column, share] of shares.entries()) {
      const words = Object.keys(taxonomy[column]?.words ?? {});
      const isMentioned = reports[row]?.paragraphs.some(({ text }) =>
        words.some((word) => text.includes(word)),
      );
      if (share.kind === 'absent') expect(isMentioned).toBe(false);
      if (share.kind === 'scattered') expect(isMentioned).toBe(true);
    }
  }
});

test('leads from every cell that holds something to a section or paragraph', () => {
  for (const [row, { shares }] of grid.rows.entries()) {
    for (const share of shares) {
      if (share.kind !== 'absent') {
        expect(share.href).toMatch(new RegExp(`^/reports/${reports[row]?.id ?? ''}/#[sp]-`, 'u'));
      }
    }
  }
});

test('counts mentions by place, a word within another once, headings too', () => {
  const [report] = reports;
  if (!report) throw new Error('expected a report');
  const topic = {
    id: 'x',
    name: '交通',
    en: { name: 'Traffic', description: '' },
    description: '交通。',
    words: { 交通: 1, 轨道交通: 2 },
  };
  const sharesOf = (texts: string[], title = '建设') =>
    topicShares(
      [topic],
      {
        ...report,
        outline: [sampleSection({ id: 's-1', title })],
        paragraphs: texts.map((text, index) => ({
          ...{ id: `p-${index}`, sectionId: null, line: 1, status: 'review' as const, text },
          ...{ start: index * 100, end: index * 100 + text.length },
        })),
      },
      paths,
    );
  expect(sharesOf(['建设轨道交通。', '改善交通，发展轨道交通。'])).toEqual([
    { kind: 'scattered', words: 3, href: `/reports/${report.id}/#p-0` },
  ]);
  expect(sharesOf(['建设。'])).toEqual([{ kind: 'absent' }]);
  expect(sharesOf(['建设。'], '交通')).toMatchObject([{ kind: 'scattered', words: 1 }]);
});

test('counts characters, items and numbers of the sections of a topic, each once', () => {
  for (const report of reports) {
    const shares = topicShares(taxonomy, report, paths);
    for (const [index, { id }] of taxonomy.entries()) {
      const share = shares[index];
      const outermost = (sections: Report['outline']): Report['outline'] =>
        sections.flatMap((section) => {
          const score = section.topics.find(({ topic }) => topic === id)?.score ?? 0;
          const isAbout = score >= (section.children.length > 0 ? 0.5 : 0.3);
          return isAbout ? [section] : outermost(section.children);
        });
      const own = outermost(report.outline);
      expect(share?.kind === 'sections').toBe(own.length > 0);
      if (share?.kind !== 'sections') continue;
      const numbers = report.metrics.filter(({ start }) =>
        own.some((section) => section.start <= start && start < section.end),
      );
      expect(share).toMatchObject({
        characters: own.reduce((sum, { start, end }) => sum + end - start, 0),
        items: own.length,
        numbers: numbers.length,
        href: `/reports/${report.id}/#${own[0]?.id ?? ''}`,
      });
    }
  }
});
