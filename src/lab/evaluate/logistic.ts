/** A row to fit: what is known of a case, and whether it came true. */
export interface Observation {
  features: readonly number[];
  isTrue: boolean;
}

/** Keeps the weights small where few cases speak; the first weight, the base, is free. */
const RIDGE = 1;
const STEPS = 50;
const SETTLED = 1e-9;

/**
 * Weights of a logistic regression, found by Newton's method: first the base, then one for each
 * feature. The same for the same rows.
 */
export function fitLogistic(rows: readonly Observation[]): number[] {
  const spreads = rows[0]?.features.map((_, at) => spreadOf(rows, at)) ?? [];
  const cases = rows.map(({ features, isTrue }) => {
    const scaled = features.map((value, at) => value / (spreads[at] ?? 1));
    return { x: [1, ...scaled], y: isTrue ? 1 : 0 };
  });
  const size = cases[0]?.x.length ?? 0;
  const weights = Array.from<number>({ length: size }).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const curve = weights.map((_, row) =>
      weights.map((__, column) => Number(row === column && row > 0) * RIDGE),
    );
    for (const { x, y } of cases) {
      const odds = x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      for (const [row, value] of x.entries()) {
        slope[row] = (slope[row] ?? 0) + (y - chance) * value;
        const line = curve[row] ?? [];
        for (const [column, other] of x.entries()) {
          line[column] = (line[column] ?? 0) + chance * (1 - chance) * value * other;
        }
      }
    }
    const change = solve(curve, slope);
    for (const [at, value] of change.entries()) weights[at] = (weights[at] ?? 0) + value;
    if (Math.max(...change.map(Math.abs)) < SETTLED) break;
  }
  return weights.map((weight, at) => weight / (at === 0 ? 1 : (spreads[at - 1] ?? 1)));
}

/** Standard deviation of a feature, so that the ridge bears on all features alike. */
function spreadOf(rows: readonly Observation[], at: number): number {
  const values = rows.map(({ features }) => features[at] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length) || 1;
}

/** Solution of a system of linear equations with a symmetric positive matrix, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, row) => [...line, right[row] ?? 0]);
  for (const [row, pivot] of lines.entries()) {
    const scale = pivot[row] ?? 1;
    for (const line of lines) {
      if (line === pivot) continue;
      const factor = (line[row] ?? 0) / scale;
      for (const [at, value] of pivot.entries()) line[at] = (line[at] ?? 0) - factor * value;
    }
  }
  return lines.map((line, row) => (line.at(-1) ?? 0) / (line[row] ?? 1));
}
