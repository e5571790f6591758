import { expect, test } from 'vitest';
import { judgeLabel } from '../../../src/lab/evaluate/label-agreement.ts';

const gold = {
  label: '城镇新增就业人数',
  labels: ['“十四五”新增就业', 'GDP'],
  misleading: ['脱贫人口', '新增人数', '就业'],
};

test.each([
  ['城镇新增就业人数', 'right'],
  ['十四五 新增就业', 'right'],
  ['ｇｄｐ', 'right'],
  ['城镇新增就业', 'partial'],
  ['全省城镇新增就业人数', 'partial'],
  // Listed, though an accepted label holds it.
  ['就业', 'misleading'],
  ['新增人数', 'misleading'],
  // Held by an accepted label, but less than half of it.
  ['人数', 'other'],
  ['退休人数', 'other'],
  ['公园绿地', 'misleading'],
  ['', 'misleading'],
  ['、', 'misleading'],
])('calls the label %j %s', (found, agreement) => {
  expect(judgeLabel(found, gold)).toBe(agreement);
});
