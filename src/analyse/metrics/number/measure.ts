import { measureForms, type MeasureClass, type MeasureForm } from './measure-table.ts';

export interface Measure {
  start: number;
  end: number;
  unit: string;
  class: MeasureClass;
}

/** Forms by first character, longest first, so that 人次 is tried before 人. */
const byFirst = new Map<string, MeasureForm[]>();
for (const form of measureForms) {
  const list = byFirst.get(form.form.charAt(0)) ?? [];
  list.push(form);
  byFirst.set(form.form.charAt(0), list);
}
for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);

const PER = /\/(?:[百千万亿])?/uy;
const LATIN = /[A-Za-z]/u;
/** 900多万个体工商户: 个 belongs to the noun. */
const OTHER_WORD = /^个体(?:工商|户|经营|劳动|经济)/u;

/**
 * Unit or counter at an offset, blanks before it allowed; `X/Y` is one unit.
 *
 *   * > | 27微克/立方米
 *           ^^^^^^^^^
 */
export function measureAt(text: string, offset: number): Measure | undefined {
  let start = offset;
  while (start < offset + 2 && text.charAt(start) === ' ') start += 1;
  const form = formAt(text, start);
  if (!form || OTHER_WORD.test(text.slice(start, start + 4))) return undefined;
  const end = start + form.form.length;
  const measure = { start, end, unit: form.unit, class: form.class };
  PER.lastIndex = end;
  const per = PER.exec(text)?.[0];
  if (per === undefined) return measure;
  const divisor = formAt(text, end + per.length);
  // 8万吨/年 is counted in 吨.
  if (!divisor || divisor.class === 'duration') return measure;
  return {
    ...measure,
    end: end + per.length + divisor.form.length,
    unit: `${form.unit}${per}${divisor.unit}`,
    class: form.class === 'counter' ? 'physical' : form.class,
  };
}

function formAt(text: string, start: number): MeasureForm | undefined {
  return byFirst.get(text.charAt(start))?.find(({ form, notBefore }) => {
    if (!text.startsWith(form, start)) return false;
    const next = text.charAt(start + form.length);
    // 28所以上 counts schools; 所以 is a word.
    const isBound = /^以[上下内]/u.test(text.slice(start + form.length, start + form.length + 2));
    if (next !== '' && notBefore.includes(next) && !isBound) return false;
    return !(LATIN.test(form.charAt(form.length - 1)) && LATIN.test(next));
  });
}
