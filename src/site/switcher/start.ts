import { createPaths } from '../../paths.ts';
import { required } from '../shared/browser/dom.ts';
import { isTyping } from '../shared/browser/typing.ts';
import type { SiteSwitcher } from './client.ts';

const root = required(document, 'site-switcher', HTMLElement);
const dialog = required(root, 'dialog', HTMLDialogElement);
const input = required(root, 'input', HTMLInputElement);

let program: Promise<SiteSwitcher> | undefined;

/** The dialog opens at once and takes what is typed; its program is loaded when it is first wanted. */
function open(): void {
  if (!dialog.open) dialog.showModal();
  input.select();
  program ??= import('./client.ts').then(({ SiteSwitcher }) => {
    if (!(root instanceof SiteSwitcher)) throw new TypeError('expected the switcher');
    return root;
  });
  // What could not be loaded is asked for anew next time; the full text can be searched without it.
  program.catch(() => (program = undefined));
}

required(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  program?.then(
    (switcher) => switcher.goToFirst(),
    () => location.assign(createPaths(root.dataset.base ?? '/').search(input.value)),
  );
});

for (const opener of document.querySelectorAll<HTMLElement>('[data-switcher]')) {
  opener.hidden = false;
  opener.addEventListener('click', open);
}

/** Ctrl-K everywhere; `/` goes to the search box in the page's content, and opens it where there is none. */
addEventListener('keydown', (event) => {
  const isCommand = event.ctrlKey || event.metaKey;
  const isShortcut = isCommand && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !event.altKey && !isCommand && !isTyping(event);
  if (!isShortcut && !isSlash) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('main input[type="search"][name="q"]');
  if (isShortcut || !box) open();
  else {
    box.focus();
    box.select();
  }
});
