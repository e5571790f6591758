import type { MetricKind } from '../../schema/metric.ts';
import type { MetricStatus } from '../../schema/status.ts';
import type { Change } from './change-before-number.ts';
import type { ExtractedMetric } from './extracted-metric.ts';
import type { Label } from './label/label-origin.ts';
import type { TakenYear } from './period/year.ts';
import type { NumberMention } from './scan.ts';

/** Never written: a quantity without a unit is not a metric. */
const NO_UNIT = '个';
/** 前移5位 is a change of rank. */
const PLACE = '位';
const RANK_UNIT = '名次';

/** Everything that was found out about one number. */
export interface Reading {
  mention: NumberMention;
  change: Change;
  label: Label;
  /** Offsets in the paragraph as written. */
  start: number;
  end: number;
  quote: string;
  period: string | null;
  taken: TakenYear;
  status: MetricStatus;
  confidence: number;
  doubts: readonly string[];
}

export function buildMetric(reading: Reading): ExtractedMetric {
  const { mention, change, label, start, end, quote, period, taken, status } = reading;
  const { confidence, doubts } = reading;
  const shared = { start, end, quote, period, ...taken, status, confidence, doubts };
  if (mention.type === 'rank') {
    return {
      ...shared,
      label: label.text,
      value: mention.value,
      valueMax: null,
      qualifier: mention.qualifier,
      unit: RANK_UNIT,
      kind: 'rank',
      scope: mention.scope,
    };
  }
  const sign = change.type === 'by' ? change.sign : 1;
  const low = sign * mention.value;
  const high = mention.valueMax === null ? null : sign * mention.valueMax;
  return {
    ...shared,
    label: label.text,
    // A fall by 20 to 34 % is a change between -34 and -20.
    value: high === null ? low : Math.min(low, high),
    valueMax: high === null ? null : Math.max(low, high),
    qualifier: mention.qualifier,
    unit: change.type === 'by' && mention.unit === PLACE ? RANK_UNIT : (mention.unit ?? NO_UNIT),
    kind: kindOf(mention.unit, change),
    scope: null,
  };
}

function kindOf(unit: string | undefined, change: Change): MetricKind {
  if (change.type === 'by') return 'growth';
  return unit === '%' || unit === '‰' ? 'share' : 'amount';
}
