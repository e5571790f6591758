import { expect, test } from 'vitest';
import type { TopicGrid } from '../../../../src/site/topic/view/grid.ts';
import { heatMap } from '../../../../src/site/topic/view/heat-map.ts';

const grid: TopicGrid = {
  caption: '每份报告写了哪些主题',
  topics: ['党的建设', '经济发展', '文化旅游'].map((name, index) => ({ name, href: `/${index}/` })),
  rows: [
    {
      name: '江海街道',
      years: '2024—2025',
      href: '/reports/a/',
      shares: [
        { kind: 'sections', characters: 900, percent: 40, items: 2, numbers: 1, href: '/a/#s' },
        { kind: 'scattered', words: 3, href: '/a/#p' },
        { kind: 'absent' },
      ],
    },
  ],
  pagination: undefined,
};

test('draws more as darker, tells scattered words from none, and leads to what is there', () => {
  const { rows } = heatMap(grid);
  expect(rows[0]?.cells.map(({ level, sign, name, href }) => [level, sign, name, href])).toEqual([
    [5, '40', '江海街道 2024—2025，党的建设：占全文 40%，2 节', '/a/#s'],
    [0, '·', '江海街道 2024—2025，经济发展：散见 3 处', '/a/#p'],
    [0, '—', '江海街道 2024—2025，文化旅游：未提及', undefined],
  ]);
});

test('keeps all cells apart and within the drawing', () => {
  const { rows, height } = heatMap(grid);
  const edges = rows[0]?.cells.flatMap(({ x, width }) => {
    const left = Number.parseFloat(x);
    return [left, left + Number.parseFloat(width)];
  });
  expect(edges).toEqual(edges?.toSorted((a, b) => a - b));
  expect(edges?.at(-1)).toBeLessThanOrEqual(100);
  for (const { y, height: size } of rows[0]?.cells ?? [])
    expect(y + size).toBeLessThanOrEqual(height);
});
