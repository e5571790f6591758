const HAN = '[零〇一二三四五六七八九十百千万两\\d]{1,6}';
const FRACTION = new RegExp(`${HAN}分之${HAN}(?:点${HAN})?`, 'uy');
const SLASHED = /\d{1,3}\/\d{1,3}(?![\d/])/uy;
const RATIO = /\d{1,9}(?:\.\d{1,9})?(?: ?: ?\d{1,9}(?:\.\d{1,9})?){1,7}/uy;

export interface Proportion {
  end: number;
  reason: 'fraction' | 'ratio';
}

/**
 * A proportion in another form than a percentage, which no unit of the data can hold.
 *
 *   * > | 三分之一的村通了车    1/3    三次产业比例为4:37:59
 *         ^^^^                  ^^^                  ^^^^^^^
 */
export function proportionAt(text: string, offset: number): Proportion | undefined {
  for (const pattern of [FRACTION, SLASHED]) {
    const end = matchEnd(pattern, text, offset);
    if (end !== undefined) return { end, reason: 'fraction' };
  }
  const end = matchEnd(RATIO, text, offset);
  return end === undefined ? undefined : { end, reason: 'ratio' };
}

function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match ? offset + match[0].length : undefined;
}
