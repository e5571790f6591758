import { LONGEST_NOTE } from '../model/state.ts';
import type { Pin } from '../../../schema/pin.ts';
import { pinStrings as words } from '../../../words/pins.ts';
import { strings } from '../../../words/site.ts';
import { button, create, element, link } from '../../shared/browser/dom.ts';
import type { LoadedPin } from './pin-entries.ts';

/** What readers can do with their own pins. */
export interface PinActions {
  move: (pin: Pin, step: -1 | 1) => void;
  remove: (pin: Pin) => void;
  note: (pin: Pin, note: string) => void;
}

/** @param actions null for pins of a link, which cannot be changed */
export function renderPin(
  { pin, entry, report, failed }: LoadedPin,
  actions: PinActions | null,
): Element {
  const item = element('li', 'pin-item');
  if (entry) {
    const facts = [entry.place, entry.year, entry.path.join(' › ')];
    const status = element('span', 'tag', entry.status);
    const title = element('h2', '', entry.title);
    const about = element('p', 'small muted', facts.filter((fact) => fact !== '').join(' · '), ' ');
    about.append(status);
    const quote = element('blockquote', '');
    quote.append(...entry.lines.map((line) => element('p', '', line)));
    const open = link(entry.address, words.open, 'no-print');
    open.setAttribute(
      'aria-label',
      words.open + strings.marks.colon + (entry.lines[0]?.slice(0, 16) ?? ''),
    );
    item.append(title, about, quote, element('p', 'pin-citation small', entry.citation), open);
  } else {
    item.append(
      element('h2', '', report?.title ?? pin.report),
      element('p', '', failed ? words.failed : words.gone),
    );
    if (report) item.append(link(report.address, words.openReport, 'no-print'));
  }
  if (pin.note !== '')
    item.append(element('p', 'pin-note', words.note + strings.marks.colon, bdi(pin.note)));
  if (actions) item.append(renderControls(pin, actions));
  return item;
}

/** Isolates a note, which may contain marks that change the direction of the following text. */
function bdi(text: string): HTMLElement {
  return element('bdi', '', text);
}

function renderControls(pin: Pin, actions: PinActions): HTMLElement {
  const key = `${pin.report}:${pin.id}`;
  const note = create('textarea', {
    maxlength: `${LONGEST_NOTE}`,
    rows: '2',
    'data-key': `${key}:note`,
  });
  note.value = pin.note;
  note.addEventListener('input', () => actions.note(pin, note.value));
  const label = element('label', '', words.note);
  label.append(note);
  const control = (word: string, name: string, act: () => void) => {
    const made = button(word, act);
    made.dataset.key = `${key}:${name}`;
    return made;
  };
  const controls = element('div', 'pin-controls no-print');
  controls.append(
    label,
    control(words.up, 'up', () => actions.move(pin, -1)),
    control(words.down, 'down', () => actions.move(pin, 1)),
    control(words.remove, 'remove', () => actions.remove(pin)),
  );
  return controls;
}
