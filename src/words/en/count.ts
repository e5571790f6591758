const decimals = new Intl.NumberFormat('en');

/** `1 report`, `1,234 reports`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${decimals.format(number)} ${number === 1 ? one : many}`;
}

export const decimal = (number: number) => decimals.format(number);

/** `A`, `A and B`, `A, B and C`. */
export function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
