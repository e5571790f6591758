import { expect, test } from 'vitest';
import { topicEvidence } from '../../../../src/site/topic/view/evidence.ts';

const topic = {
  id: 'party',
  name: '党的建设',
  en: { name: 'Party building', description: '' },
  description: '党的建设。',
  words: { 党建: 2, 支部: 1, 党员: 1, 主题教育: 3, 党校: 1, 纪检: 1 },
};

test('names the words that weigh most, with how often they occur', () => {
  expect(topicEvidence(topic, '支部学习，党建引领，党建品牌，主题教育', 0.625)).toBe(
    '主题得分 63%，依据：党建 ×2、主题教育、支部',
  );
});

test('names four words at most', () => {
  expect(topicEvidence(topic, '党建支部党员主题教育党校纪检', 1)).toBe(
    '主题得分 100%，依据：主题教育、党建、党员、党校',
  );
});

test('says no more than the score where no defining word stands in the text', () => {
  expect(topicEvidence(topic, '城市更新', 0.3)).toBe('主题得分 30%');
});
