import type { Indicator } from '../../schema/indicator.ts';
import type { MetricKind } from '../../schema/metric.ts';
import { canonicalUnit } from '../../schema/unit.ts';

/** Words around a name that do not change what is measured. */
const PLAIN_PREFIX =
  /^(?:全(?:省|市|区|县|镇|街|年|口径)|我(?:省|市|区|县|镇|街)|辖区|街道|本级|实现|完成|累计|年度|总的|开展|组织|举办|提供|推动|发放|办理)+/u;
const PLAIN_SUFFIX = /(?:总量|总数|数量|数|个数|情况|工作|任务)$/u;
const NOISE = /[\s“”‘’"'()（）《》·、,，]/gu;

/**
 * The indicator that a label means, if there is no doubt: its name or an alias in full, with a
 * unit that fits. A wrong mapping is worse than none.
 *
 * @returns id of the indicator, or null
 */
export function matchIndicator(
  label: string,
  unit: string,
  kind: MetricKind,
  registry: readonly Indicator[],
): string | null {
  const byName = indexOf(registry);
  for (const name of variants(label)) {
    const found = byName
      .get(name)
      ?.find((indicator) => indicator.kinds.includes(kind) && fitsUnit(indicator, unit, kind));
    if (found) return found.id;
  }
  return null;
}

/** Every report asks the same registry: its names are folded once. */
const indexes = new WeakMap<readonly Indicator[], Map<string, Indicator[]>>();

function indexOf(registry: readonly Indicator[]): Map<string, Indicator[]> {
  const known = indexes.get(registry);
  if (known) return known;
  const byName = new Map<string, Indicator[]>();
  for (const indicator of registry) {
    for (const name of [indicator.name, ...indicator.aliases].map(plain)) {
      byName.set(name, [...(byName.get(name) ?? []), indicator]);
    }
  }
  indexes.set(registry, byName);
  return byName;
}

/** The label, and what is left of it without words that do not change what is measured. */
function variants(label: string): Set<string> {
  const bare = plain(label);
  const trimmed = bare.replace(PLAIN_PREFIX, '');
  return new Set([
    bare,
    trimmed,
    trimmed.replace(PLAIN_SUFFIX, ''),
    bare.replace(PLAIN_SUFFIX, ''),
  ]);
}

function plain(name: string): string {
  return name.replace(NOISE, '');
}

/** Growth is told in %, 百分点 or 倍 whatever its indicator's unit is; a rank has none. */
function fitsUnit(indicator: Indicator, unit: string, kind: MetricKind): boolean {
  if (kind === 'rank') return true;
  if (kind === 'growth' && (unit === '%' || unit === '百分点' || unit === '倍')) return true;
  // Who counts visits often writes people: 接待游客638.7万人.
  if (indicator.unit === '人次' && canonicalUnit(unit) === '人') return true;
  return canonicalUnit(indicator.unit) === canonicalUnit(unit);
}
