import { isTyping } from '../shared/browser/typing.ts';

/** `/` goes to the search box of the page: the one in the page's content before the header's. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey || isTyping(event))
    return;
  const box =
    document.querySelector<HTMLInputElement>('main input[type="search"][name="q"]') ??
    document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
