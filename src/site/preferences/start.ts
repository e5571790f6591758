import { isTyping } from '../shared/browser/typing.ts';

/** The panel is loaded when it is first wanted. */
const open = () => void import('./panel.ts').then(({ openPanel }) => openPanel());

document.querySelector('[data-preferences]')?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event)) return;
  event.preventDefault();
  open();
});
