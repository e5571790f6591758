/** An exact decimal: `coefficient × 10^-scale`. Money in 万元 must not gather float dust. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** @param digits ASCII digits with at most one point */
export function toDecimal(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point === -1) return { coefficient: BigInt(digits), scale: 0 };
  const fraction = digits.slice(point + 1);
  return {
    coefficient: BigInt(digits.slice(0, point) + fraction),
    scale: fraction.length,
  };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { coefficient: atScale(a, scale) + atScale(b, scale), scale };
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  return atScale(a, scale) < atScale(b, scale);
}

/** The nearest number, which prints as the decimal does: 878.15, never 878.1500000000001. */
export function toNumber({ coefficient, scale }: Decimal): number {
  return Number(`${coefficient}e-${scale}`);
}

function atScale({ coefficient, scale }: Decimal, target: number): bigint {
  return coefficient * 10n ** BigInt(target - scale);
}
