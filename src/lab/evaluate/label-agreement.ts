import type { GoldMetric } from './gold-metrics.ts';

/** How a label stands to those a reader accepts; `other` is none of the three before it. */
export type LabelAgreement = 'right' | 'partial' | 'misleading' | 'other';

/**
 * Judge the label of a metric. The first of these rules that holds decides:
 *
 * 1. `right`: equal to an accepted label, but for punctuation, spaces, width and case.
 *    `“上海标准” 新增` = `上海标准新增`
 * 2. `misleading`: equal to a label that the reader lists as naming another thing.
 * 3. `partial`: holds an accepted label or is held by one, and the shorter has at least half the
 *    characters of the longer. `城镇新增就业` for `城镇新增就业人数`; not `就业`, nor an empty label.
 * 4. `misleading`: shares the head noun with no accepted label: neither holds the last two
 *    characters of the other. `工业产值` for `社区食堂`
 * 5. `other`: what is left. `新建学位` for `公办学位`
 */
export function judgeLabel(
  found: string,
  { label, labels, misleading }: Pick<GoldMetric, 'label' | 'labels' | 'misleading'>,
): LabelAgreement {
  const own = plain(found);
  const accepted = [label, ...labels].map(plain);
  if (own === '') return 'misleading';
  if (accepted.includes(own)) return 'right';
  if (misleading.map(plain).includes(own)) return 'misleading';
  if (accepted.some((one) => isHalfOf(own, one) || isHalfOf(one, own))) return 'partial';
  return accepted.some((one) => one.includes(headOf(own)) || own.includes(headOf(one)))
    ? 'other'
    : 'misleading';
}

/** Letters and digits only, half width, lower case. */
function plain(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function isHalfOf(part: string, whole: string): boolean {
  return whole.includes(part) && part.length * 2 >= whole.length;
}

/** The last two characters, where Chinese puts the noun that the rest describes. */
function headOf(label: string): string {
  return label.slice(-2);
}
