import type { MetricKind } from '../../../schema/metric.ts';
import type { Comparator, Direction } from './value-range.ts';

const comparatorForms: readonly [Comparator, readonly string[]][] = [
  ['>=', ['>=', '=>', '≥', '≧', '大于等于', '不低于', '不少于', '不小于', '至少']],
  ['<=', ['<=', '=<', '≤', '≦', '小于等于', '不超过', '不高于', '不多于', '不大于', '至多']],
  ['>', ['>', '大于', '超过', '高于', '多于', '超']],
  ['<', ['<', '小于', '低于', '少于', '不足', '不到']],
  ['=', ['=', '等于']],
];
/** Words and signs that compare, longest first. */
export const comparators = longestFirst(
  comparatorForms.flatMap(([sign, forms]) => forms.map((form) => [form, sign] as const)),
);
/** Words that compare from behind the number. */
export const closers: readonly (readonly [string, Comparator])[] = [
  ['及以上', '>='],
  ['及以下', '<='],
  ['以上', '>='],
  ['以下', '<='],
  ['以内', '<='],
];
/** What a condition is about, where the words say so. */
export interface Subject {
  kind: MetricKind;
  direction: Direction | null;
}
const subjectForms: readonly [Subject, readonly string[]][] = [
  [{ kind: 'growth', direction: 'rise' }, ['增长', '增加', '上升', '提高', '提升']],
  [{ kind: 'growth', direction: 'fall' }, ['负增长', '下降', '减少', '降低', '下滑']],
  [{ kind: 'growth', direction: null }, ['增减', '增速', '增幅', '增长率']],
  [{ kind: 'amount', direction: null }, ['总量']],
  [{ kind: 'share', direction: null }, ['比率', '占比', '比重']],
  [{ kind: 'rank', direction: null }, ['位次', '排名', '名次']],
];
export const subjects = longestFirst(
  subjectForms.flatMap(([subject, forms]) => forms.map((form) => [form, subject] as const)),
);
/** Words that are a condition on their own; the others are too common as words of a sentence. */
export const STANDING_ALONE = new Set(['增长', '下降', '负增长', '增减', '总量', '比率', '位次']);

/** A form that stands in a text, what it means, and the offset after it. */
export interface Found<T> {
  form: string;
  value: T;
  end: number;
}

/** The first of the forms that stands at an offset. */
export function startsWithAny<T>(
  text: string,
  start: number,
  forms: readonly (readonly [string, T])[],
): Found<T> | undefined {
  const found = forms.find(([form]) => text.startsWith(form, start));
  return found && { form: found[0], value: found[1], end: start + found[0].length };
}

function longestFirst<T>(forms: (readonly [string, T])[]): (readonly [string, T])[] {
  return forms.sort(([a], [b]) => b.length - a.length);
}
