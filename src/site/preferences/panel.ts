import { preferenceStrings as words } from '../../words/preferences.ts';
import { button, create, element } from '../shared/browser/dom.ts';
import { keepChoice } from '../shared/browser/kept-choice.ts';

/** Where the choices are kept; the head of every page reads them before anything is painted. */
const KEY = 'duidu-preferences';
const { dataset } = document.documentElement;
const names = Object.keys(words.choices) as (keyof typeof words.choices)[];

let panel: HTMLDialogElement | undefined;

/** What a reader may set, and the keys, in one dialog. */
export function openPanel(): void {
  if (!panel) document.body.append((panel = createPanel()));
  if (!panel.open) panel.showModal();
}

function createPanel(): HTMLDialogElement {
  const dialog: HTMLDialogElement = create(
    'dialog',
    { class: 'preferences', 'aria-label': words.title },
    element('h2', '', words.open),
    ...names.map(choice),
    element('h2', '', words.keys),
    element(
      'dl',
      '',
      ...words.keyList.flatMap(([key, does]) => [
        element('dt', '', element('kbd', '', key)),
        element('dd', '', does),
      ]),
    ),
    button(words.close, () => dialog.close()),
  );
  return dialog;
}

/** One choice; it shows at once, and is kept where the browser lets a page keep anything. */
function choice(name: keyof typeof words.choices): HTMLElement {
  const { label, options } = words.choices[name];
  const select = create(
    'select',
    {},
    ...Object.entries(options).map(([value, text]) => create('option', { value }, text)),
  );
  select.value = dataset[name] ?? '';
  select.addEventListener('change', () => {
    dataset[name] = select.value;
    const chosen = names.flatMap((key) => (dataset[key] ? [[key, dataset[key]]] : []));
    keepChoice(KEY, JSON.stringify(Object.fromEntries(chosen)));
  });
  return element('label', '', label, select);
}
