/** Options of a list as they are without counts: those that give nothing are taken out of the list. */
const whole = new WeakMap<HTMLSelectElement, HTMLOptionElement[]>();
const LABEL = 'label';

/** Name of an option without its count. */
export function labelOf(option: HTMLOptionElement): string {
  return option.dataset[LABEL] ?? option.text;
}

/** Puts back what {@link countOptions} took out. */
export function restoreOptions(select: HTMLSelectElement): void {
  const options = whole.get(select);
  if (options) replaceOptions(select, options);
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
  const options = [...select.options];
  const chosen = select.value;
  whole.set(select, options);
  // Browsers do much for each change of a list that stands in the page.
  select.replaceChildren();
  const kept = options.filter((option) => {
    if (option.value === '') return true;
    const label = labelOf(option);
    option.dataset[LABEL] = label;
    const count = countOf(option.value);
    option.textContent = count === null ? label : withCount(label, count);
    return count !== 0 || option.value === chosen;
  });
  replaceOptions(select, kept, chosen);
}

function replaceOptions(
  select: HTMLSelectElement,
  options: readonly HTMLOptionElement[],
  chosen = select.value,
): void {
  select.replaceChildren(...options);
  select.value = chosen;
}
