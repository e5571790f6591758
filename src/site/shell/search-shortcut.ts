import { isTyping } from '../shared/browser/typing.ts';

/** `/` goes to the search box in the page's content; where there is none it opens the switcher. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey || isTyping(event))
    return;
  const box = document.querySelector<HTMLInputElement>('main input[type="search"][name="q"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
