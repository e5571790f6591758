/** Options of a list as they are without counts: those that give nothing are taken out of the list. */
const whole = new WeakMap<HTMLSelectElement, HTMLOptionElement[]>();
const LABEL = 'label';

/** Name of an option without its count. */
export function labelOf(option: HTMLOptionElement): string {
  return option.dataset[LABEL] ?? option.text;
}

/** Puts back what {@link countOptions} took out. */
export function restoreOptions(select: HTMLSelectElement): void {
  const { value } = select;
  select.replaceChildren(...(whole.get(select) ?? select.options));
  select.value = value;
}

/**
 * Writes behind every option how much it gives, and takes out what gives nothing unless it is chosen.
 *
 * @param countOf of the value of an option; null where it is not known
 */
export function countOptions(
  select: HTMLSelectElement,
  countOf: (value: string) => number | null,
  withCount: (label: string, count: number) => string,
): void {
  whole.set(select, [...select.options]);
  for (const option of [...select.options]) {
    if (option.value === '') continue;
    const label = labelOf(option);
    option.dataset[LABEL] = label;
    const count = countOf(option.value);
    option.textContent = count === null ? label : withCount(label, count);
    if (count === 0 && !option.selected) option.remove();
  }
}
