import { createPaths } from '../../../paths.ts';
import { required } from '../../shared/browser/dom.ts';
import { isTyping } from '../../shared/browser/typing.ts';
import type { SiteSwitcher } from './site-switcher.ts';

const root = required(document, 'site-switcher', HTMLElement);
const dialog = required(root, 'dialog', HTMLDialogElement);
const input = required(root, 'input', HTMLInputElement);

let program: Promise<SiteSwitcher> | undefined;

/** Open the dialog, which accepts typing at once, and load its program if that has not happened yet. */
function open(): void {
  if (!dialog.open) dialog.showModal();
  input.select();
  program ??= import('./site-switcher.ts').then(({ SiteSwitcher }) => {
    if (!(root instanceof SiteSwitcher)) throw new TypeError('expected the switcher');
    return root;
  });
  // A failed load is tried again next time; searching the full text works without the program.
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

/** Ctrl-K opens the dialog. `/` focuses the search box of the page, or opens the dialog without one. */
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
