import { yearStrings } from './year.ts';

interface Named {
  own: string;
  reviewYear: number | null;
  planYear: number | null;
}

const named = ({ own, reviewYear, planYear }: Named) =>
  `${own} ${[reviewYear, planYear].filter((year) => year !== null).join('—') || yearStrings.unknown}`;

/** Interface words of the home page. */
export const homeStrings = {
  /** Of the page that stands where there is none. */
  notFound: '没有这个页面',
  notFoundHint: '地址可能有误，或者报告已经改名。可以搜索原文，或从下面的入口找起。',
  lead: (reports: number, metrics: number) =>
    `${reports} 份街道年度工作报告，逐段对着读；${metrics.toLocaleString('zh-CN')} 个数，个个回到原句。`,
  choose: '选两个街道，对着读',
  sides: ['左边', '右边'],
  open: '对读',
  choice: named,
  pair: '同一件事，两种写法',
  reason: (matters: readonly string[]) => `都写到${matters.join('、')}`,
  whole: '并排看全文',
  number: '一个数，和写它的那句话',
  worth: {
    title: '值得对着读',
    name: (a: Named, b: Named) => `${named(a)} 与 ${named(b)}`,
    promised: '一年的计划，和后来做到的',
    sameYear: (count: number) => `写的是同一年，${count} 处写到同一件事`,
    alike: (count: number) => `写得最近：${count} 处写到同一件事`,
    copied: (count: number) => `${count} 段文字一字不差`,
  },
  grid: '哪里写了哪一年',
  gridTable: '街道与年份',
  missing: '未收录',
  place: '街道',
  all: '所有地方',
  tasks: '想做什么',
  task: {
    places: { label: '看一个地方', description: '它最近的数、计划和主题，历年报告' },
    years: { label: '看一年', description: '谁回顾了、谁计划了，各写了什么' },
    topics: { label: '看一件事', description: '党建、营商环境、平安建设，各地怎么写' },
    indicators: { label: '查一个数', description: '谁写了多少，能不能比' },
    quote: { label: '核对引文', description: '一句话或一个数，是否出自报告、有没有改动' },
  },
} as const;
