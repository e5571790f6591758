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
    ['优化产业空间布局', '盘活旧厂房,引进一批文创企业。', 'economy'],
    ['抓实载体升级', '改造园区楼宇,引进高新技术企业,签约项目落地。', 'investment'],
    ['以经济建设为中心,稳增长强创新', '新增高新技术企业,规上企业营收增长。', 'economy'],
    ['突出招大引强', '引进新能源龙头企业,产业基金落地。', 'investment'],
    ['以文铸魂', '举办乡村文化节,农村文艺队下乡。', 'culture-tourism'],
    ['深化国资国企改革', '国有企业重组,文旅集团挂牌。', 'economy'],
    ['提升生态系统质量', '实施重点工程,修复湿地。', 'ecology'],
    ['强化关键核心技术攻关', '深化教育科技人才一体改革,建设实验室。', 'innovation'],
    ['实施积极的财政政策', '压减一般性支出,优化支出结构。', 'economy'],
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
