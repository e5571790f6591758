import { strings } from '../../../words/site.ts';
import { required } from '../../shared/browser/dom.ts';
import { isTyping } from '../../shared/browser/typing.ts';

const words = strings.report.cite;

/** The buttons beside the table of contents: find in the report, cite what is being read. */
export function offerTools(outline: HTMLElement): void {
  const tools = required(outline, '[data-tools]', HTMLElement);
  tools.hidden = false;
  findFromAnywhere(required(tools, '[data-find]', HTMLButtonElement));
  const card = required(tools, '[popover]', HTMLElement);
  citeWhatIsRead(outline, card);
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

function citeWhatIsRead(outline: HTMLElement, card: HTMLElement): void {
  const address = required(card, '[data-address]', HTMLElement);
  const citation = required(card, '[data-citation]', HTMLElement);
  const status = required(card, '[role="status"]', HTMLElement);
  card.addEventListener('beforetoggle', () => {
    const read = outline.querySelector<HTMLAnchorElement>('a[aria-current]');
    const { origin, pathname } = location;
    address.textContent = `${origin}${pathname}${read?.hash ?? ''}`;
    status.textContent = '';
  });
  const copying = required(card, 'button', HTMLButtonElement);
  // Without leaving the place: on the way to the button the keyboard would scroll through the text.
  addEventListener('keydown', (event) => {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))
      return;
    card.showPopover();
    copying.focus();
  });
  copying.addEventListener('click', () => {
    void copy(citation.textContent.trim()).then((isCopied) => {
      status.textContent = isCopied ? words.copied : words.byHand;
      if (!isCopied) getSelection()?.selectAllChildren(citation);
    });
  });
}

/** @returns false where the browser does not let a page copy */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
