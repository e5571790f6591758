import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTopicScorer, readTaxonomy } from '../../../src/analyse/topics/index.ts';

const taxonomy = readTaxonomy(
  readFileSync(new URL('../../../src/analyse/topics/taxonomy.yaml', import.meta.url), 'utf8'),
);
const scorer = createTopicScorer(taxonomy);
const topicsOf = (title: string, text: string) =>
  scorer.score(scorer.collect(title), scorer.collect(text)).map(({ topic }) => topic);

describe('topics', () => {
  test.each([
    ['政治建设更加自觉坚定', '深入学习贯彻,拥护“两个确立”、做到“两个维护”。', 'party-building'],
    ['招商引资提速提效', '签约项目17个,总投资123.8亿元。', 'investment'],
    ['环境综合治理卓有成效', '河长制工作名列前茅,新建污水管网。', 'ecology'],
    ['治理效能不断提升', '排查调处矛盾纠纷808宗,坚持“枫桥经验”。', 'public-safety'],
    ['公共卫生服务提质', '家庭医生签约服务同比增长,医院扩建。', 'education-health'],
  ])('of “%s” begin with the subject', (title, text, topic) => {
    expect(topicsOf(title, text)[0]).toBe(topic);
  });

  test('count 百千万工程 once, not as any 工程', () => {
    expect([...scorer.collect('百千万工程').keys()]).toEqual(['rural-revitalisation']);
  });

  test('are none where no defining word stands', () => {
    expect(topicsOf('', '现将有关情况说明如下。')).toEqual([]);
  });

  test('have scores that fall and sum to at most 1', () => {
    const words = taxonomy.flatMap((topic) => Object.keys(topic.words));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (picked) => {
        const scores = scorer.score(new Map(), scorer.collect(picked.join('。')));
        const values = scores.map(({ score }) => score);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
        expect(values.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1.011);
      }),
    );
  });
});
