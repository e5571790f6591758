import { restoreOptions } from '../../shared/browser/counted-options.ts';

/** Choose a value that the list may not hold yet. */
export function chooseOption(select: HTMLSelectElement, value: string): void {
  restoreOptions(select);
  select.value = value;
  if (select.value === value) return;
  const option = new Option(value, value);
  option.dataset.added = '';
  select.append(option);
  select.value = value;
}
