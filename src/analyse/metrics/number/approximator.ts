import type { Qualifier } from '../../../schema/metric.ts';

/** Words before a number, part of its quotation. Longer ones first. */
const before: readonly [string, Qualifier][] = [
  ['不低于', '>'],
  ['不少于', '>'],
  ['不小于', '>'],
  ['不超过', '<'],
  ['不高于', '<'],
  ['不多于', '<'],
  ['不大于', '<'],
  ['不到', '<'],
  ['不足', '<'],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
  ['至少', '>'],
  ['超过', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['多于', '>'],
  ['大约', '~'],
  ['约为', '~'],
  ['接近', '~'],
  ['将近', '~'],
  ['逾', '>'],
  ['超', '>'],
  ['过', '>'],
  ['约', '~'],
  ['近', '~'],
  ['上', '>'],
];
/** 过 and 上 are approximators only before 百, 千, 万 without a digit (过百家, 上千场). */
const ONLY_BEFORE_MULTIPLIER = new Set(['过', '上']);
/** 签约 and 附近 end in the same characters, but are other words. */
const OTHER_WORD =
  /(?:签约|条约|合约|公约|契约|预约|节约|制约|集约|履约|续约|附近|邻近|靠近|赶超|反超|续约|临近|就近|最近|通过|经过|以上)$/u;
/** Verbs that say the same without being part of the quotation. */
const verbs: readonly [RegExp, Qualifier][] = [
  [/(?:突破|迈过|迈上|跨过|跃上|登上|首破|再破|连破)了?$/u, '>'],
  [/(?:控制在|不突破)$/u, '='],
];

/** Words after a number or its unit, part of its quotation. */
const after: readonly [string, Qualifier][] = [
  ['及以上', '>'],
  ['及以下', '<'],
  ['左右', '~'],
  ['上下', '~'],
  ['以上', '>'],
  ['以下', '<'],
  ['以内', '<'],
  ['之内', '<'],
  ['之上', '>'],
  ['余', '>'],
  ['多', '>'],
];

export interface Approximator {
  start: number;
  end: number;
  qualifier: Qualifier;
}

/** Approximator that ends at an offset; one blank may stand between. */
export function approximatorBefore(
  text: string,
  offset: number,
  bareMultiplier = false,
): Approximator | undefined {
  const end = text.charAt(offset - 1) === ' ' ? offset - 1 : offset;
  const window = text.slice(Math.max(0, end - 4), end);
  for (const [word, qualifier] of before) {
    if (!window.endsWith(word)) continue;
    if (ONLY_BEFORE_MULTIPLIER.has(word) && !bareMultiplier) continue;
    if (word.length === 1 && OTHER_WORD.test(window)) continue;
    return { start: end - word.length, end: offset, qualifier };
  }
  return undefined;
}

/** Approximator that starts at an offset. */
export function approximatorAfter(text: string, offset: number): Approximator | undefined {
  const start = text.charAt(offset) === ' ' ? offset + 1 : offset;
  const found = after.find(([word]) => text.startsWith(word, start));
  return found && { start: offset, end: start + found[0].length, qualifier: found[1] };
}

/** What a verb in front of the number says of its exactness. */
export function qualifierOfVerb(text: string, offset: number): Qualifier | undefined {
  const window = text.slice(Math.max(0, offset - 5), offset);
  return verbs.find(([pattern]) => pattern.test(window))?.[1];
}
