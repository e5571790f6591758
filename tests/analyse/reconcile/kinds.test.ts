import { describe, expect, test } from 'vitest';
import { reconciliationsOf, outcomesOf, reportOf, yearsOf } from './checked-text.ts';

const cases: Readonly<Record<string, readonly (readonly [string, string[]])[]>> = {
  'a rate': [
    ['受理各类事件1186件，办结1176件，办结率99.16%。', ['rate agrees']],
    ['受理各类事件1186件，办结1176件，办结率96.19%。', ['rate differs']],
    ['受理各类事件1186件，办结1176件，办结率99.2%。', ['rate agrees']],
    // 99.157 cut off after two digits.
    ['受理各类事件1186件，办结1176件，办结率99.15%。', ['rate doubtful']],
    ['受理各类事件1186件，办结1176件，办结率约99%。', ['rate agrees']],
    ['受理各类事件1186件，办结1176件，办结率约80%。', ['rate doubtful']],
    ['接收矛盾纠纷70件并办结，办结率100%。', ['rate agrees']],
    ['接收矛盾纠纷70件，全部办结，办结率98%。', ['rate differs']],
    ['受理工单2000件，办结1999件，办结率100%。', ['rate doubtful']],
    ['受理工单200件，180件已办结，办结率90%。', ['rate agrees']],
    ['受理工单200件，办结180件，按时办结率99%。', []],
    ['调解纠纷330宗，调解成功325宗，成功率98.5%。', ['rate agrees']],
    ['完成改造98台（目标100台），完成率98%。', ['rate agrees']],
    ['１２０件工单，办结９０件，办结率７５％。', ['rate agrees']],
  ],
  'a share': [
    ['共有众创空间8个，其中国家级3个，占37.5%。', ['share agrees']],
    ['共有众创空间8个，其中国家级3个，占35.7%。', ['share differs']],
    [
      '共有企业60家，其中国有企业3家、占5%，民营企业57家、占95%。',
      ['share agrees', 'share agrees', 'total agrees'],
    ],
    ['总装机达9157万千瓦，新能源装机达4091万千瓦、占比达44.7%。', ['share agrees']],
    ['规上企业12家，占企业总数的30%。', []],
  ],
  'a total': [
    ['新增工业企业12家、商贸企业8家，共20家。', ['total agrees']],
    ['新增工业企业12家、商贸企业8家，共21家。', ['total differs']],
    ['现有医院3家，新增工业企业12家、商贸企业8家，共20家。', ['total agrees']],
    ['新增企业20家（工业企业12家、商贸企业8家）。', ['total agrees']],
    ['新增企业21家（工业企业12家、商贸企业8家）。', ['total doubtful']],
    ['众创空间6个，其中国家级1个，省级2个。', []],
    ['进出口100亿元，其中出口60亿元、增长3%，进口40亿元。', ['total agrees']],
    ['进出口100亿元，其中出口60亿元、增长3%，进口50亿元。', ['total differs']],
    ['受理案件120宗，办结110宗，正在办理10宗。', ['total agrees']],
    ['受理案件120宗，办结110宗，正在办理20宗。', ['total differs']],
    ['完成投资1.25亿元、0.36亿元，共1.6亿元。', ['total agrees']],
  ],
  'a change': [
    ['参保率由95.2%提高到97.5%，提高2.3个百分点。', ['change agrees']],
    ['参保率由95.2%提高到97.5%，提高3.2个百分点。', ['change differs']],
    ['绿化率由20.5%提高到30.2%，提高9.7%。', ['change doubtful']],
    ['绿化率由20.5%提高到30.2%，提高9.7个百分点。', ['change agrees']],
    ['事故从20宗减少到15宗，下降25%。', ['change agrees']],
    ['事故从20宗减少到15宗，下降20%。', ['change differs']],
    ['企业从20家增加到50家，增长1.5倍。', ['change agrees']],
    ['企业从20家增加到50家，增长2.5倍。', ['change doubtful']],
    ['税收11亿元，比上年增加1亿元，增长10%。', ['change agrees']],
    ['税收11.0亿元，比上年增加1.0亿元，增长15%。', ['change differs']],
    ['地区生产总值从100亿元增加到150亿元，增长40%。', ['change uncheckable']],
    ['由51家整合为33家，全级次企业数量压减67.7%。', []],
  ],
  'progress against a target': [
    ['投资年度任务16000万元，完成19392万元，超额完成年度任务的21.2%。', ['target agrees']],
    ['投资年度任务16000万元，完成19392万元，超额完成年度任务的22.2%。', ['target differs']],
    ['投资25494.69万元，完成年度任务159.34%。', ['target uncheckable']],
    ['投资年度任务16000万元，完成25494.69万元，完成年度任务159.34%。', ['target agrees']],
    ['投资年度任务16000万元，完成25494.69万元，完成年度任务195.34%。', ['target differs']],
  ],
  'a list and its number': [
    ['完成金影、坚真、石榴岗等3个社区改造。', ['count agrees']],
    ['完成金影、坚真、石榴岗等5个社区改造。', []],
    ['完成金影、坚真、石榴岗等2个社区改造。', ['count doubtful']],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (text, outcomes) => {
    expect(outcomesOf(text)).toEqual(outcomes);
  });
});

describe('one figure in two paragraphs', () => {
  test('agrees within the digits of the coarser one', () => {
    const text = '全年地区生产总值100.01亿元。\n全年地区生产总值100亿元，再上台阶。';
    expect(outcomesOf(text)).toEqual(['repeat agrees']);
  });

  test('is doubtful where the two differ', () => {
    const text = '全年地区生产总值100.01亿元。\n全年地区生产总值110亿元，再上台阶。';
    expect(outcomesOf(text)).toEqual(['repeat doubtful']);
  });
});

describe('the report of the year before', () => {
  const outcomes = (before: string, after: string) => {
    const [own] = yearsOf(reportOf(after, 2023), reportOf(before, 2022));
    return own?.reconciliations.map(({ kind, outcome }) => `${kind} ${outcome}`);
  };

  test.each([
    ['全年税收总额10亿元。', '全年税收总额10.5亿元，增长5%。', ['growth agrees']],
    ['全年税收总额10亿元。', '全年税收总额12.5亿元，增长5%。', ['growth doubtful']],
    ['全年税收总额10亿元。', '全年税收总额9.5亿元，下降5%。', ['growth agrees']],
    ['全年地区生产总值100亿元。', '全年地区生产总值120亿元，增长5%。', ['growth uncheckable']],
    ['前三季度税收总额10亿元。', '全年税收总额10.5亿元，增长5%。', []],
    ['全年税收总额10亿元，企业税收8亿元。', '全年新增企业30家，增长5%。', []],
  ])('%s → %s', (before, after, expected) => {
    expect(outcomes(before, after)).toEqual(expected);
  });

  test('gives the target that progress is measured by', () => {
    const before =
      '一、2022年工作回顾\n一年来工作扎实。\n二、2023年工作计划\n2023年，固定资产投资16000万元。';
    const after = '2023年，固定资产投资25494.69万元，完成年度任务159.34%。';
    expect(outcomes(before, after)).toEqual(['target agrees']);
    const other = after.replace('159.34', '130.34');
    expect(outcomes(before, other)).toEqual(['target doubtful']);
  });

  test('leaves reports without a year before as they are', () => {
    const report = reportOf('全年税收总额10.5亿元，增长5%。', 2023);
    expect(yearsOf(report, reportOf('全年税收总额8亿元。', 2020))[0]).toEqual(report);
  });
});

describe('every reconciliation', () => {
  const text =
    '办结1176件。受理１１８６件，办结1176件，办结率99.16％；接收纠纷70件并办结，办结率100%。';

  test('quotes the words from its first number to its last', () => {
    expect(
      reconciliationsOf(text).map(({ start, end, quote }) => [quote, text.slice(start, end)]),
    ).toEqual([
      ['１１８６件，办结1176件，办结率99.16％', '１１８６件，办结1176件，办结率99.16％'],
      ['70件并办结，办结率100%', '70件并办结，办结率100%'],
    ]);
  });

  test('writes out its calculation with the numbers as the report has them', () => {
    expect(reconciliationsOf(text)[0]?.calculation).toBe(
      '1176件 ÷ １１８６件 = 99.157%，报告写“99.16％”',
    );
  });

  test('writes a fall without a sign, as the report does', () => {
    expect(reconciliationsOf('事故由30宗减少到25宗，下降16.7%。')[0]?.calculation).toBe(
      '(30宗 − 25宗) ÷ 30宗 = 16.67%，报告写“16.7%”',
    );
  });

  test('names its operands in the order of the calculation, the stated number last', () => {
    expect(reconciliationsOf(text)[0]?.operands.map(({ role, value }) => [role, value])).toEqual([
      ['part', 1176],
      ['whole', 1186],
      ['stated', 99.16],
    ]);
  });

  test('has an id of its own', () => {
    const ids = reconciliationsOf(`${text}\n${text}`).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
