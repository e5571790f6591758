import { required } from '../../shared/browser/dom.ts';
import { isTyping } from '../../shared/browser/typing.ts';

/** The buttons beside the table of contents: find in the report, take what is being read. */
export function offerTools(outline: HTMLElement): void {
  const tools = required(outline, '[data-tools]', HTMLElement);
  tools.hidden = false;
  findFromAnywhere(required(tools, '[data-find]', HTMLButtonElement));
  takeWhatIsRead(outline, required(tools, '[data-take]', HTMLElement));
}

/** The box of the finder comes to where the reader is, and goes back when it is left empty. */
function findFromAnywhere(open: HTMLButtonElement): void {
  const bar = document.querySelector<HTMLElement>('find-bar');
  const box = bar?.querySelector('input');
  if (!bar || !box) return;
  open.addEventListener('click', () => {
    bar.dataset.near = '';
    // So that Escape gives the focus back to the button.
    open.focus({ preventScroll: true });
    box.focus({ preventScroll: true });
  });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    const isInside = relatedTarget instanceof Node && bar.contains(relatedTarget);
    if (!isInside && box.value === '') delete bar.dataset.near;
  });
}

/** 引用与下载 is of the section that is read: its address is taken when the button is pressed. */
function takeWhatIsRead(outline: HTMLElement, take: HTMLElement): void {
  // Before the click comes to the document, where the menu listens.
  take.addEventListener('click', () => {
    const read = outline.querySelector<HTMLAnchorElement>('a[aria-current]');
    take.dataset.address = read?.hash ?? '';
  });
  // Without leaving the place: on the way to the button the keyboard would scroll through the text.
  addEventListener('keydown', (event) => {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))
      return;
    take.click();
  });
}
