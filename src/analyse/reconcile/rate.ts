import { reconciliationStrings } from '../../words/reconciliation.ts';
import type { Figure, Statement } from './statement.ts';
import { percentOf, type Relation } from './relation.ts';

const NAME =
  /(?:^|[,;:、。()和及])(?:其中|且|总体|整体|总)?(?<stem>(?:(?![率和及与])\p{Script=Han}){2,8})率(?:达到了?|达|为|约为|约|是|超过|超|均为|均达)?[ ]?$/u;
/** Words in front of what was done that do not change what was counted. */
const MANNER =
  /^(?:其中|件中|中|里|并|且|现|至今|截至目前|目前|共|累计|已经|已|实际|均|全部|全年|年内|年度)+/u;
const DONE = /^(?:完成|成功)+|(?:完成|成功|完毕)$/gu;
/** 已 alone may be said of a part. */
const ALL_DONE = /^[^,;:。\d]{0,8}?[,、]?(?:并|均|全部|全|皆|都)已?/u;
const WHOLE_AFTER = /(?:目标|任务|计划|应)\p{Script=Han}{0,6}$/u;
/** Numbers between a rate and its part, and between the part and its whole. */
const REACH = 3;

/**
 * A rate named after what was done, next to what was done and the number it was done of.
 *
 *   * > | 受理1186件,办结1176件,办结率99.16%
 *           ^^^^^^      ^^^^^^        ^^^^^^
 */
export function findRates({ text, figures }: Statement): Relation[] {
  return figures.flatMap((rate, index) => {
    if (rate.metric.unit !== '%' || rate.metric.kind !== 'share') return [];
    const stem = NAME.exec(text.slice(Math.max(0, rate.start - 20), rate.start))?.groups?.stem;
    if (stem === undefined) return [];
    for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
      const part = figures[at];
      if (!part || text.slice(part.end, rate.start).includes(';')) return [];
      if (part.metric.kind !== 'amount') continue;
      if (isAllDone(part, stem)) return [relation(part, part, rate)];
      const whole = wholeOf(figures, at, text);
      if (whole && isDone(part, stem, whole)) return [relation(part, whole, rate)];
    }
    return [];
  });
}

function wholeOf(figures: readonly Figure[], part: number, text: string): Figure | undefined {
  const own = figures[part];
  if (!own) return undefined;
  for (let at = part - 1; at >= Math.max(0, part - REACH); at -= 1) {
    const candidate = figures[at];
    if (!candidate || text.slice(candidate.end, own.start).includes(';')) break;
    if (candidate.metric.kind === 'amount' && candidate.metric.unit === own.metric.unit) {
      return candidate;
    }
  }
  // 完成98台(目标100台),完成率98%
  const next = figures[part + 1];
  const fits = next?.metric.unit === own.metric.unit && WHOLE_AFTER.test(next.lead);
  return fits ? next : undefined;
}

function isDone(part: Figure, stem: string, whole: Figure): boolean {
  const words = part.lead.replace(MANNER, '');
  // 受理1186件,1176件已办结: 办结率 behind a comma would be the name of the rate itself.
  const behind = part.after.replace(MANNER, '');
  if (behind.startsWith(stem) && !behind.startsWith('率', stem.length)) return true;
  if (words.startsWith(stem)) return true;
  if (sorted(words) === sorted(stem)) return true;
  const bare = words.replace(DONE, '');
  const bareStem = stem.replace(DONE, '');
  if (bare.length >= 2 && (bare === bareStem || bare.startsWith(stem))) return true;
  // 调解纠纷100宗,调解成功98宗,成功率98%
  const already = words.endsWith(stem) ? words.slice(0, -stem.length) : '';
  if (already.length >= 2 && whole.lead.includes(already)) return true;
  // 调解纠纷100宗,成功98宗,调解成功率98%
  const rest = stem.endsWith(words) ? stem.slice(0, -words.length) : '';
  return words.length >= 2 && rest.length >= 2 && whole.lead.includes(rest);
}

function isAllDone(figure: Figure, stem: string): boolean {
  const opening = ALL_DONE.exec(figure.after)?.[0];
  return opening !== undefined && figure.after.startsWith(stem, opening.length);
}

function sorted(words: string): string {
  return [...words].sort().join('');
}

function relation(part: Figure, whole: Figure, rate: Figure): Relation {
  const isSame = part === whole;
  const reservation =
    rate.metric.value === 100 && part.metric.value !== whole.metric.value
      ? { reservation: reconciliationStrings.gap.notAll }
      : {};
  return {
    kind: 'rate',
    operands: [
      ...(isSame ? [] : [{ role: 'part' as const, metric: part.metric }]),
      { role: 'whole', metric: whole.metric },
    ],
    stated: rate.metric,
    compute: isSame ? () => ({ low: 100, high: 100 }) : percentOf,
    formula: reconciliationStrings.quotient(
      isSame ? reconciliationStrings.allDone(whole.metric.quote) : part.metric.quote,
      whole.metric.quote,
    ),
    ...reservation,
  };
}
