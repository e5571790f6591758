import { expect, test } from 'vitest';
import { metricsOf, labelWords, years } from './sentence-metrics.ts';
import { extractMetrics } from '../../../src/analyse/metrics/index.ts';

test.each([
  ['what is made for each', '说明每生产一万元产值所消耗的燃料'],
  ['dates', '于2022年12月22日揭牌,2月3日至5日举行,时间:2024-02-01 16:40'],
  ['years', '实施2023-2025年行动,一九九一年以来,上世纪90年代'],
  ['what is counted by', '完善每10万人口和每3个村的标准'],
  ['one of several', '入选全国首批5个国家公园之一'],
  ['campaigns', '实施0.1微克攻坚行动'],
  ['classes of size', '建设100兆瓦级储能和20万吨级泊位'],
  ['sessions in a row', '落实省委十届十一次、十二次全会精神'],
  ['sessions', '贯彻二十届二中、三中全会和十四届人大三次会议精神,第十届评选'],
  ['slogans', '落实“1310”具体部署,培育“1+4+17”矩阵,打造1+10+100梯队'],
  ['named things', '建设连锁品牌100平台,推进双百行动和某某1000工程'],
  ['technology', '推进5G网络、C919客机和营商环境5.0改革'],
  ['hotlines', '优化12345热线和110接处警,119消防宣传'],
  ['addresses', '消除水沟42号隐患,推进6号地块和4、5-7地块改造,盘活289米艇头园区'],
  ['grades', '创建国家4A级景区,入选50强榜单,获评五星级饭店'],
  ['lines', '2号线延伸,地铁三号线开通'],
  ['anniversaries', '庆祝建党100周年'],
  ['durations', '打通长达20余年的断头路,近三年,连续9年,24小时自助服务'],
  ['ages', '65岁以上老年人和0-3岁婴幼儿'],
  ['collective names', '打造五大行业、3大片区,服务两新组织,办好十件实事'],
  ['articles', '成立一支突击队,推出一批项目,打通最后一公里'],
  ['vague numbers', '数十家企业、几百名群众、数百万元'],
  ['life circles', '构建15分钟生活圈'],
  ['list ordinals', '1.抓重点、创亮点'],
  ['surveys', '开展1%人口抽样调查和5%抽样调查,完成0.1%人口抽样'],
  ['speeds', '时速350公里高铁开通,建设时速超过200公里的铁路'],
  ['aspects', '抓好9个方面工作,从5个维度推进'],
  ['roads', '改造国道318、219沿线,推进233国道建设'],
  ['numbers in a line', '抓好重点项目:(1)某某铁路;(2)某某公路。'],
  ['a year without its word', '透过2025回望'],
  ['solar terms', '挖掘二十四节气价值'],
  ['book titles', '印发《关于20条措施的100项清单》'],
])('passes over %s', (_, text) => {
  const { metrics, unread } = extractMetrics({ text, status: 'review' }, years, labelWords);
  expect(metrics.map(({ quote }) => quote)).toEqual([]);
  expect(unread).toEqual([]);
});

test.each([
  ['注册资本2000万元以上企业41家', ['41家'], '注册资本2000万元以上企业'],
  ['签约1亿元人民币或1000万美元以上产业项目7个', ['7个'], undefined],
  ['超亿元项目42个', ['42个'], undefined],
  ['培育10个产值过10亿元的农业优势产业', ['10个'], '产值过10亿元的农业优势产业'],
  ['占比超过10%的有44种', ['44种'], undefined],
  ['海拔5000米以上乡镇供暖12个', ['12个'], undefined],
  ['121个县收入过亿元,其中17个县超10亿元', ['121个', '17个'], undefined],
  ['培育10亿元楼宇3栋', ['3栋'], undefined],
])('keeps the threshold of a class in the label: %s', (text, quotes, label) => {
  const metrics = metricsOf(text);
  expect(metrics.map(({ quote }) => quote)).toEqual(quotes);
  if (label !== undefined) expect(metrics[0]?.label).toBe(label);
});

test('counts what a plan wants 以上 of', () => {
  expect(metricsOf('新增50家以上先进智能工厂', 'plan')).toMatchObject([
    { label: '新增先进智能工厂', value: 50, qualifier: '>' },
  ]);
});

test.each([
  ['城乡居民收入比缩小至2.12', '2.12', 'no unit'],
  ['三次产业比重为4.0∶37.7∶58.3', '4.0∶37.7∶58.3', 'ratio'],
  ['上市公司占全国增量的1/4', '1/4', 'fraction'],
  ['耕地占三分之一', '三分之一', 'fraction'],
  ['故障率低于万分之五', '万分之五', 'fraction'],
  ['更换窗扇50樘', '50', 'no unit'],
  ['表中写作1 23 456家', '1', 'no unit'],
  ['智能终端突破1.3万,领先全市', '1.3万', 'no unit'],
])('tells that it cannot read %s', (text, number, reason) => {
  const { unread } = extractMetrics({ text, status: 'review' }, years, labelWords);
  expect(unread[0]).toMatchObject({ text: number, reason });
});

test.each(['完成进出口总额1?43亿美元', '实现利税2l.9亿元'])(
  'reads no part of a number of which a character is lost: %s',
  (text) => {
    expect(metricsOf(text)).toEqual([]);
  },
);
