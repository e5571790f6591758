import { button } from '../../shared/browser/dom.ts';
import {
  besidePassage,
  onPassageLinks,
  type PassageLink,
} from '../../shared/browser/passage-links.ts';
import { takeStrings as words } from '../../../words/take.ts';

const PASSAGE = 'passage';
const passageOf = new WeakMap<HTMLElement, PassageLink>();

/** Puts 引用与下载 beside each link to a passage, and opens the menu of every such button. */
export function offerTaking(): void {
  onPassageLinks((passage) => {
    let last = besidePassage(passage);
    // After the buttons of others, whichever came first.
    while (last.nextElementSibling?.matches('.passage-button')) last = last.nextElementSibling;
    const made = button(words.short, () => undefined);
    made.className = 'passage-button take-button';
    made.dataset.take = PASSAGE;
    made.setAttribute('aria-label', words.label(passage.start));
    passageOf.set(made, passage);
    last.after(made);
  });
  for (const waiting of document.querySelectorAll<HTMLElement>(
    '[data-take="metrics"][data-state][hidden], [data-take="report"][hidden]',
  )) {
    waiting.hidden = false;
  }
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element && target.closest<HTMLElement>('[data-take]');
    if (pressed) void open(pressed);
  });
}

async function open(pressed: HTMLElement): Promise<void> {
  const [{ showMenu }, { passageSubject, pageSubject }] = await Promise.all([
    import('./menu.ts'),
    import('./menu-subject.ts'),
  ]);
  const passage = passageOf.get(pressed);
  showMenu(pressed, passage ? passageSubject(passage) : pageSubject(pressed));
}
