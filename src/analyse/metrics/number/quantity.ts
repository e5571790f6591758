import type { Qualifier } from '../../../schema/metric.ts';
import { approximatorAfter, approximatorBefore, qualifierOfVerb } from './approximator.ts';
import { countAt, type Count } from './count.ts';
import { isLess, multiply, toDecimal, toNumber, type Decimal } from './decimal.ts';
import type { MeasureClass } from './measure-table.ts';

/** Number, unit and approximators: what a metric quotes. */
export interface Quantity {
  type: 'quantity';
  /** Span with its approximators. */
  start: number;
  end: number;
  value: number;
  valueMax: number | null;
  qualifier: Qualifier;
  /** Undefined where the text gives none (销售额超250亿). */
  unit: string | undefined;
  measureClass: MeasureClass | undefined;
  /** True if the unit is not written but told by the words around. */
  inferred: boolean;
  script: 'digit' | 'han';
  /** 百 or 万 without a digit; it needs an approximator to be a quantity. */
  bare: boolean;
  /** True if 万 or 亿 was part of the number. */
  multiplied: boolean;
  /** True if 以上 or 以下 stands after it: what follows may be a class of things. */
  bounded: boolean;
}

const RANGE_MARK = /[ ]?(?:-{1,2}|至|到|~)[ ]?/uy;
const ONE = toDecimal('1');
const TEN = toDecimal('10');

/**
 * Quantity at an offset.
 *
 *   * > | 完成近1.2万平方米
 *             ^^^^^^^^^
 *
 * @param floor approximators before the number are not looked for in front of this offset
 */
export function quantityAt(text: string, offset: number, floor: number): Quantity | undefined {
  const first = countAt(text, offset);
  if (!first) return undefined;
  const range = upperCount(text, first);
  const last = range ?? first;
  const outer = approximatorAfter(text, last.end);
  const found = approximatorBefore(text, offset, first.bare);
  const inFront = found && found.start >= floor ? found : undefined;
  const verb = qualifierOfVerb(text, offset);
  const low = range ? shareFactor(first, range) : first.value;
  const scale = last.tenths ? TEN : ONE;
  return {
    type: 'quantity',
    start: inFront?.start ?? offset,
    end: outer?.end ?? last.end,
    value: toNumber(multiply(low, scale)),
    valueMax: range ? toNumber(multiply(range.value, scale)) : null,
    qualifier:
      inFront?.qualifier ?? (first.more || last.more ? '>' : (outer?.qualifier ?? verb ?? '=')),
    unit: last.measure?.unit,
    measureClass: last.measure?.class,
    inferred: false,
    script: first.script,
    bare: first.bare && !first.more && !inFront && !outer && verb === undefined,
    multiplied: last.factor.coefficient !== 1n || last.script === 'han',
    bounded: outer !== undefined && outer.end - outer.start >= 2 && outer.qualifier !== '~',
  };
}

/**
 * Upper end of a range, whose unit counts for both.
 *
 *   * > | 3-5个   5%-6%   500万至1000万元
 *           ^^       ^^        ^^^^^^^
 */
function upperCount(text: string, low: Count): Count | undefined {
  RANGE_MARK.lastIndex = low.end;
  const mark = RANGE_MARK.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const high = countAt(text, low.end + mark.length);
  if (!high?.measure || high.script !== low.script) return undefined;
  if (low.measure && low.measure.unit !== high.measure.unit) return undefined;
  return isLess(shareFactor(low, high), high.value) ? high : undefined;
}

/** 3-5万: the lower end means 万 too, unless it has a unit or multiplier of its own. */
function shareFactor(low: Count, high: Count): Decimal {
  if (low.measure || low.factor.coefficient !== 1n || low.script === 'han') return low.value;
  const shared = multiply(low.value, high.factor);
  return isLess(shared, high.value) ? shared : low.value;
}
