import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as metricsRoom from '../../../src/analyse/metrics/index.ts';
import { computingTime } from '../../../src/lab/bench/computing-time.ts';
import { decodeSource } from '../../../src/read/decode.ts';
import { seedBytes, seedEntries } from '../../support/corpus.ts';
import { labelWords, years } from './sentence-metrics.ts';

const { extractMetrics } = metricsRoom;
/** Pieces of reports, in an order that no report has. */
const pieces = fc.constantFrom(
  ...'1 5 12 3.5 2023年 1-11月 亿 万 多 余 % ‰ 个百分点 个 家 元 平方米 第一 第 二十 百 翻番 百分之 增长 下降 分别 从 提高到 和 、 , 。 ; ( ) （ ） “ ” 《 》 其中 完成 新增 企业 的 居全区 以上 近 约 超 至 — + A 号 级 累计 预计 － ， ． ５ 　'.split(
    ' ',
  ),
  ' ',
  '\n',
);
const reportLike = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(''));
const anyText = fc.oneof(reportLike, fc.string({ unit: 'binary', maxLength: 80 }));
const status = fc.constantFrom('review' as const, 'plan' as const);

test('exposes the public api', () => {
  expect(Object.keys(metricsRoom)).toEqual([
    'doubtNames',
    'readLabelWords',
    'periodScopes',
    'sectionsAround',
    'extractMetrics',
  ]);
});

test('quotes spans of the text, in order, none overlapping, each with a name and a value', () => {
  fc.assert(
    fc.property(anyText, status, (text, section) => {
      const { metrics, unread } = extractMetrics({ text, status: section }, years, labelWords);
      let end = 0;
      for (const metric of metrics) {
        expect(metric.start).toBeGreaterThanOrEqual(end);
        expect(metric.quote).toBe(text.slice(metric.start, metric.end));
        expect(metric.quote).not.toBe('');
        expect(metric.label).not.toBe('');
        expect(metric.unit).not.toBe('');
        expect(Number.isFinite(metric.value)).toBe(true);
        if (metric.valueMax !== null) expect(metric.valueMax).toBeGreaterThan(metric.value);
        end = metric.end;
      }
      for (const number of unread) {
        expect(number.text).toBe(text.slice(number.start, number.end));
        expect(metrics.some((one) => one.start < number.end && number.start < one.end)).toBe(false);
      }
    }),
  );
});

const DIGIT_RUN = /[\d０-９]+/gu;

/** Digits of a text that no metric, no diagnostic and no known non-metric accounts for. */
function droppedDigits(text: string): string[] {
  const { metrics, unread, passed } = extractMetrics({ text, status: 'review' }, years, labelWords);
  const known = [...metrics, ...unread, ...passed];
  return [...text.matchAll(DIGIT_RUN)]
    .filter(({ index, 0: run }) =>
      Array.from(run, (_, at) => index + at).some(
        (digit) => !known.some(({ start, end }) => start <= digit && digit < end),
      ),
    )
    .map(({ index, 0: run }) => `${text.slice(Math.max(0, index - 12), index)}[${run}]`);
}

test('drops no digit silently: each is in a metric, a diagnostic or a known non-metric', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(droppedDigits(text)).toEqual([]);
    }),
  );
});

test.each(seedEntries().map((entry) => [entry.id, entry] as const))(
  'accounts for every digit of %s',
  (_, entry) => {
    const lines = decodeSource(seedBytes(entry)).text.split('\n');
    expect(lines.flatMap(droppedDigits)).toEqual([]);
  },
);

test.each([
  ['成立于2019年', 'date'],
  ['第12届', 'ordinal'],
  ['落实“1310”部署', 'quotation'],
  ['水沟42号', 'name'],
  ['注册资本2000万元以上企业', 'threshold'],
  ['连续9次获评', 'duration'],
])('says what the number of %s is', (text, as) => {
  expect(extractMetrics({ text, status: 'review' }, years, labelWords).passed).toMatchObject([
    { as },
  ]);
});

test('reads full-width text as half-width', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.constantFrom('家', '%', '万元'), (number, unit) => {
      const wide = String(number).replace(/\d/gu, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
      const values = [`新增企业${number}${unit}`, `新增企业${wide}${unit}`].map((text) =>
        extractMetrics({ text, status: 'review' }, years, labelWords).metrics.map(
          ({ value }) => value,
        ),
      );
      expect(values[0]).toEqual(values[1]);
    }),
  );
});

/** What would hurt a pattern that goes back, or a scan that starts over. */
const hostile = [
  '增长5个、的百万',
  '一二三四百',
  '((',
  '“1',
  '1',
  '1,111',
  '的和同比',
  '1-',
  '1+',
  '分别1%、',
];
const FACTOR = 4;

// By computing time: by the clock, other processes of a busy machine count too.
test.each(hostile)(
  'takes time in proportion to the length of %s repeated',
  { retry: 3 },
  (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const started = computingTime();
      extractMetrics({ text, status: 'review' }, years, labelWords);
      return computingTime() - started;
    };
    time(4000);
    const short = Math.min(time(8000), time(8000), time(8000));
    const long = Math.min(time(8000 * FACTOR), time(8000 * FACTOR), time(8000 * FACTOR));
    // Quadratic time would be 16 times as long; 10 leaves room for a busy machine.
    expect(long).toBeLessThan(Math.max(short, 4) * 10);
  },
);
